// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/Utf8.h"

#include <QChar>

namespace {

constexpr unsigned firstContinuation = 0x80;
constexpr unsigned lastContinuation = 0xBF;

/// What a lead byte promises. The second byte's bounds keep out overlong forms, surrogates and what is beyond
/// U+10FFFF (Unicode, table 3-7).
struct Lead {
    int more = 0;
    char32_t bits = 0;
    unsigned lowest = firstContinuation;
    unsigned highest = lastContinuation;
};

unsigned lowestAfter(unsigned char lead)
{
    if (lead == 0xE0)
        return 0xA0;
    return lead == 0xF0 ? 0x90 : firstContinuation;
}

unsigned highestAfter(unsigned char lead)
{
    if (lead == 0xED)
        return 0x9F;
    return lead == 0xF4 ? 0x8F : lastContinuation;
}

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1, byte & 0x1FU};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, byte & 0x0FU, lowestAfter(byte), highestAfter(byte)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, byte & 0x07U, lowestAfter(byte), highestAfter(byte)};
    return {};
}

char continuation(char32_t bits)
{
    return static_cast<char>(0x80 | (bits & 0x3F));
}

} // namespace

char32_t takeCharacter(QByteArrayView &utf8)
{
    const auto first = static_cast<unsigned char>(utf8.front());
    utf8 = utf8.sliced(1);
    if (first < firstContinuation)
        return first;
    Lead lead = leadOf(first);
    if (lead.more == 0)
        return QChar::ReplacementCharacter;
    for (; lead.more > 0; --lead.more) {
        const unsigned byte = utf8.isEmpty() ? 0U : static_cast<unsigned char>(utf8.front());
        if (byte < lead.lowest || byte > lead.highest)
            return QChar::ReplacementCharacter;
        lead.bits = lead.bits << 6 | (byte & 0x3FU);
        lead.lowest = firstContinuation;
        lead.highest = lastContinuation;
        utf8 = utf8.sliced(1);
    }
    return lead.bits;
}

void appendUtf8(WipedBytes &utf8, char32_t character)
{
    if (character < 0x80) {
        utf8.push_back(static_cast<char>(character));
    } else if (character < 0x800) {
        utf8.push_back(static_cast<char>(0xC0 | character >> 6));
        utf8.push_back(continuation(character));
    } else if (character < 0x10000) {
        utf8.push_back(static_cast<char>(0xE0 | character >> 12));
        utf8.push_back(continuation(character >> 6));
        utf8.push_back(continuation(character));
    } else {
        utf8.push_back(static_cast<char>(0xF0 | character >> 18));
        utf8.push_back(continuation(character >> 12));
        utf8.push_back(continuation(character >> 6));
        utf8.push_back(continuation(character));
    }
}
