// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/WindowsFileName.h"

#include <algorithm>

QString windowsFileName(const QString &text)
{
    QString name = text;
    const auto isForbidden = [](QChar character) {
        return character.unicode() < 0x20 || QStringView(u"<>:\"/\\|?*").contains(character);
    };
    std::ranges::replace_if(name, isForbidden, u'_');
    return name;
}
