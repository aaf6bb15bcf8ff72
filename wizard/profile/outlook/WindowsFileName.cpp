// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/WindowsFileName.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A name like one is that device, in every folder and whatever follows the first dot.
qsizetype deviceAtTheStartOf(const QString &name)
{
    static const QRegularExpression device(
        u"^(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?= *(?:\\.|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).capturedLength();
}

} // namespace

QString windowsFileName(const QString &text)
{
    QString name = text;
    const auto isForbidden = [](QChar character) {
        return character.unicode() < 0x20 || QStringView(u"<>:\"/\\|?*").contains(character);
    };
    std::ranges::replace_if(name, isForbidden, u'_');
    if (name.endsWith(u'.') || name.endsWith(u' '))
        name.back() = u'_'; // Windows drops it
    if (const qsizetype device = deviceAtTheStartOf(name); device > 0)
        name.insert(device, u'_');
    return name;
}
