// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/TextEncoding.h"

#include "portal/Utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct Label {
    QByteArrayView label;
    TextEncoding encoding;
};

constexpr auto labels = std::to_array<Label>({
    {"unicode-1-1-utf-8", TextEncoding::Utf8},
    {"unicode11utf8", TextEncoding::Utf8},
    {"unicode20utf8", TextEncoding::Utf8},
    {"utf-8", TextEncoding::Utf8},
    {"utf8", TextEncoding::Utf8},
    {"x-unicode20utf8", TextEncoding::Utf8},
    {"ansi_x3.4-1968", TextEncoding::Windows1252},
    {"ascii", TextEncoding::Windows1252},
    {"cp1252", TextEncoding::Windows1252},
    {"cp819", TextEncoding::Windows1252},
    {"csisolatin1", TextEncoding::Windows1252},
    {"ibm819", TextEncoding::Windows1252},
    {"iso-8859-1", TextEncoding::Windows1252},
    {"iso-ir-100", TextEncoding::Windows1252},
    {"iso8859-1", TextEncoding::Windows1252},
    {"iso88591", TextEncoding::Windows1252},
    {"iso_8859-1", TextEncoding::Windows1252},
    {"iso_8859-1:1987", TextEncoding::Windows1252},
    {"l1", TextEncoding::Windows1252},
    {"latin1", TextEncoding::Windows1252},
    {"us-ascii", TextEncoding::Windows1252},
    {"windows-1252", TextEncoding::Windows1252},
    {"x-cp1252", TextEncoding::Windows1252},
    {"csisolatin9", TextEncoding::Latin9},
    {"iso-8859-15", TextEncoding::Latin9},
    {"iso8859-15", TextEncoding::Latin9},
    {"iso885915", TextEncoding::Latin9},
    {"iso_8859-15", TextEncoding::Latin9},
    {"l9", TextEncoding::Latin9},
    {"csunicode", TextEncoding::Utf16LittleEndian},
    {"iso-10646-ucs-2", TextEncoding::Utf16LittleEndian},
    {"ucs-2", TextEncoding::Utf16LittleEndian},
    {"unicode", TextEncoding::Utf16LittleEndian},
    {"unicodefeff", TextEncoding::Utf16LittleEndian},
    {"utf-16", TextEncoding::Utf16LittleEndian},
    {"utf-16le", TextEncoding::Utf16LittleEndian},
    {"unicodefffe", TextEncoding::Utf16BigEndian},
    {"utf-16be", TextEncoding::Utf16BigEndian},
});

/// windows-1252 from 0x80 to 0x9F; elsewhere it is ISO-8859-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
constexpr unsigned char windows1252Begin = 0x80;

/// Where ISO-8859-15 differs from ISO-8859-1.
constexpr auto latin9 = std::to_array<std::pair<unsigned char, char16_t>>({{0xA4, 0x20AC},
                                                                           {0xA6, 0x0160},
                                                                           {0xA8, 0x0161},
                                                                           {0xB4, 0x017D},
                                                                           {0xB8, 0x017E},
                                                                           {0xBC, 0x0152},
                                                                           {0xBD, 0x0153},
                                                                           {0xBE, 0x0178}});

char32_t characterOf(unsigned char byte, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252) {
        const std::size_t index = static_cast<std::size_t>(byte) - windows1252Begin;
        return byte >= windows1252Begin && index < windows1252.size() ? windows1252[index] : byte;
    }
    const auto *const found =
        std::find_if(latin9.begin(), latin9.end(), [byte](auto entry) { return entry.first == byte; });
    return found != latin9.end() ? found->second : byte;
}

std::optional<char> byteOf(char32_t character, TextEncoding encoding)
{
    for (unsigned byte = 0; byte <= 0xFF; ++byte) {
        if (characterOf(static_cast<unsigned char>(byte), encoding) == character)
            return static_cast<char>(byte);
    }
    return std::nullopt;
}

void appendReference(WipedBytes &bytes, char32_t character)
{
    append(bytes, "&#");
    QByteArray digits = QByteArray::number(static_cast<uint>(character));
    append(bytes, digits);
    overwrite(digits.data(), static_cast<std::size_t>(digits.size()));
    bytes.push_back(';');
}

WipedBytes decodedSingleBytes(QByteArrayView bytes, TextEncoding encoding)
{
    WipedBytes utf8;
    utf8.reserve(static_cast<std::size_t>(bytes.size()));
    for (const char byte : bytes)
        appendUtf8(utf8, characterOf(static_cast<unsigned char>(byte), encoding));
    return utf8;
}

WipedBytes decodedUtf16(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype units = bytes.size() / 2;
    const auto unitAt = [bytes, bigEndian](qsizetype index) {
        const auto first = static_cast<unsigned char>(bytes[2 * index]);
        const auto second = static_cast<unsigned char>(bytes[2 * index + 1]);
        return static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    WipedBytes utf8;
    for (qsizetype index = 0; index < units; ++index) {
        const char16_t unit = unitAt(index);
        if (QChar::isHighSurrogate(unit) && index + 1 < units && QChar::isLowSurrogate(unitAt(index + 1)))
            appendUtf8(utf8, QChar::surrogateToUcs4(unit, unitAt(++index)));
        else
            appendUtf8(utf8,
                       QChar::isSurrogate(unit) ? char32_t{QChar::ReplacementCharacter} : char32_t{unit});
    }
    if (bytes.size() % 2 != 0)
        appendUtf8(utf8, QChar::ReplacementCharacter);
    return utf8;
}

WipedBytes decodedUtf8(QByteArrayView bytes)
{
    WipedBytes utf8;
    utf8.reserve(static_cast<std::size_t>(bytes.size()));
    while (!bytes.isEmpty())
        appendUtf8(utf8, takeCharacter(bytes));
    return utf8;
}

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

std::optional<TextEncoding> encodingLabelled(QByteArrayView label)
{
    const QByteArray folded = label.trimmed().toByteArray().toLower();
    const auto *const found =
        std::find_if(labels.begin(), labels.end(), [&](const Label &entry) { return entry.label == folded; });
    return found != labels.end() ? std::optional(found->encoding) : std::nullopt;
}

TextEncoding outputEncodingOf(TextEncoding encoding)
{
    const bool wide = encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    return wide ? TextEncoding::Utf8 : encoding;
}

QByteArray nameOf(TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return "windows-1252";
    return encoding == TextEncoding::Latin9 ? "ISO-8859-15" : "UTF-8";
}

WipedBytes decoded(QByteArrayView bytes, TextEncoding encoding)
{
    WipedBytes utf8;
    switch (encoding) {
    case TextEncoding::Utf8: utf8 = decodedUtf8(bytes); break;
    case TextEncoding::Windows1252:
    case TextEncoding::Latin9: return decodedSingleBytes(bytes, encoding);
    case TextEncoding::Utf16LittleEndian: utf8 = decodedUtf16(bytes, false); break;
    case TextEncoding::Utf16BigEndian: utf8 = decodedUtf16(bytes, true); break;
    }
    if (viewOf(utf8).startsWith(byteOrderMark))
        utf8.erase(utf8.begin(), utf8.begin() + byteOrderMark.size());
    return utf8;
}

WipedBytes encoded(QByteArrayView utf8, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return decodedUtf8(utf8); // what is no UTF-8 must not go out as such
    WipedBytes bytes;
    while (!utf8.isEmpty()) {
        const char32_t character = takeCharacter(utf8);
        if (const std::optional<char> byte = byteOf(character, encoding))
            bytes.push_back(*byte);
        else
            appendReference(bytes, character);
    }
    return bytes;
}
