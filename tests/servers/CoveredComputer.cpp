// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoveredComputer.h"

#include "support/Catch.h"
#include "support/PrintedBy.h"

#include <utility>

using namespace Qt::StringLiterals;

void CoveredComputer::cover()
{
    static bool covered = false;
    if (std::exchange(covered, true))
        return;
    printedBy(u"bash"_s, {u"-c"_s, uR"(
set -e
for folder in etc home usr/share/thunderbird var/lib; do
    layer=$REAL_SERVERS/layer/$folder
    mkdir -p "$layer/upper" "$layer/work"
    mount -t overlay overlay -o "lowerdir=/$folder,upperdir=$layer/upper,workdir=$layer/work" "/$folder"
done
for file in hosts nsswitch.conf resolv.conf; do mount --bind "$REAL_SERVERS/$file" "/etc/$file"; done
test ! -e /etc/thunderbird/policies
)"_s});
}

QByteArray CoveredComputer::everything()
{
    return printedBy(u"sh"_s,
                     {u"-c"_s, u"find /etc/thunderbird /etc/xdg /etc/assistant-messagerie "
                               "/usr/share/thunderbird -printf '%p %m %l\\n' -type f -exec sha256sum {} + "
                               "2> /dev/null | sort; true"_s});
}

QStringList CoveredComputer::commandOf(const QString &desktopEntry)
{
    const QByteArray words = printedBy(u"/usr/bin/python3"_s, {u"-c"_s, uR"(
import sys
from gi.repository import Gio, GLib
entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
print("\n".join(GLib.shell_parse_argv(entry.get_commandline())[1]), end="")
)"_s,
                                                               desktopEntry});
    return QString::fromUtf8(words).split(u'\n');
}
