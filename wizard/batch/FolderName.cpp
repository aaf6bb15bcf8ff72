// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/FolderName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "de La Fontaine" → "de-la-fontaine"; empty when nothing Latin remains.
QString plain(const QString &text)
{
    QString result;
    for (const QChar character : asciiFold(text).toLower()) {
        if (character.isLetterOrNumber())
            result += character;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    return result.endsWith(u'-') ? result.chopped(1) : result;
}

/// A login is ASCII and small already. A dot at the end, which Windows drops, would make two names one.
QString ending(const Login &login)
{
    const QString text = login.toString();
    return text.endsWith(u'.') ? text + u'~' : text;
}

} // namespace

std::optional<QString> folderNameFor(const PersonName &name, const Login &login, qsizetype longest)
{
    // The underscore before the login keeps devices away by itself: none of their names holds one.
    const QString end = u'_' + ending(login);
    const qsizetype room = std::min(longest, longestFolderName) - end.size();
    if (room < 0)
        return std::nullopt;
    const QString family = name.usageName().isEmpty() ? name.birthName() : name.usageName();
    QString start = plain(family + u' ' + name.given()).left(room);
    while (start.endsWith(u'-'))
        start.chop(1);
    return start + end;
}
