// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/Windows1252.h"

#include "account/Login.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace {

/// 0x80 to 0x9F, where the code page differs from Latin-1; zero where it defines nothing.
constexpr std::array<char16_t, 32> upperControls = {
    u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0, u'Ž', 0,
    0,    u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0, u'ž', u'Ÿ',
};

std::optional<char> byteFor(char32_t character)
{
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF))
        return static_cast<char>(static_cast<unsigned char>(character));
    const auto found = std::ranges::find(upperControls, character);
    if (character == 0 || found == upperControls.end())
        return std::nullopt;
    return static_cast<char>(static_cast<unsigned char>(0x80 + (found - upperControls.begin())));
}

} // namespace

Windows1252Text toWindows1252(const QString &text)
{
    Windows1252Text encoded;
    const auto characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t character : characters) {
        if (const auto byte = byteFor(character)) {
            encoded.bytes.append(*byte);
            continue;
        }
        const QByteArray nearest = asciiFold(QString::fromUcs4(&character, 1)).toLatin1();
        encoded.bytes.append(nearest.isEmpty() ? QByteArray("?") : nearest);
        encoded.exact = false;
    }
    return encoded;
}
