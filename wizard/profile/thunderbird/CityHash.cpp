// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/CityHash.h"

#include <QtEndian>

#include <bit>

namespace {

// Names and values of the published algorithm.
constexpr quint64 k0 = 0xc3a5c85c97cb3127;
constexpr quint64 k1 = 0xb492b66fbe98f273;
constexpr quint64 k2 = 0x9ae16a3b2f90404f;
constexpr quint64 k3 = 0xc949d7c7509e6557;

struct Pair {
    quint64 first;
    quint64 second;
};

quint64 word64(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<quint64>(bytes.data() + offset);
}

quint64 word32(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

quint64 shiftMix(quint64 value)
{
    return value ^ (value >> 47U);
}

quint64 foldPair(quint64 low, quint64 high)
{
    constexpr quint64 multiplier = 0x9ddfea08eb382d69;
    quint64 a = (low ^ high) * multiplier;
    a ^= a >> 47U;
    quint64 b = (high ^ a) * multiplier;
    b ^= b >> 47U;
    return b * multiplier;
}

quint64 hashUpTo16(QByteArrayView bytes)
{
    const auto size = static_cast<quint64>(bytes.size());
    if (size > 8) {
        const quint64 a = word64(bytes, 0);
        const quint64 b = word64(bytes, bytes.size() - 8);
        return foldPair(a, std::rotr(b + size, static_cast<int>(size))) ^ b;
    }
    if (size >= 4)
        return foldPair(size + (word32(bytes, 0) << 3U), word32(bytes, bytes.size() - 4));
    if (size == 0)
        return k2;
    const auto byteAt = [&](qsizetype index) { return quint32{static_cast<unsigned char>(bytes[index])}; };
    const quint32 y = byteAt(0) + (byteAt(bytes.size() / 2) << 8U);
    const quint32 z = static_cast<quint32>(size) + (byteAt(bytes.size() - 1) << 2U);
    return shiftMix(y * k2 ^ z * k3) * k2;
}

quint64 hash17To32(QByteArrayView bytes)
{
    const auto size = static_cast<quint64>(bytes.size());
    const quint64 a = word64(bytes, 0) * k1;
    const quint64 b = word64(bytes, 8);
    const quint64 c = word64(bytes, bytes.size() - 8) * k2;
    const quint64 d = word64(bytes, bytes.size() - 16) * k0;
    return foldPair(std::rotr(a - b, 43) + std::rotr(c, 30) + d, a + std::rotr(b ^ k3, 20) - c + size);
}

/// One half of hash33To64: 32 bytes starting at @p offset, of which the first word comes already mixed as @p
/// a.
Pair mixHalf(QByteArrayView bytes, qsizetype offset, quint64 a, quint64 z)
{
    quint64 b = std::rotr(a + z, 52);
    quint64 c = std::rotr(a, 37);
    a += word64(bytes, offset + 8);
    c += std::rotr(a, 7);
    a += word64(bytes, offset + 16);
    return {a + z, b + std::rotr(a, 31) + c};
}

quint64 hash33To64(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    const quint64 head = word64(bytes, 0) + (static_cast<quint64>(size) + word64(bytes, size - 16)) * k0;
    const Pair v = mixHalf(bytes, 0, head, word64(bytes, 24));
    const Pair w =
        mixHalf(bytes, size - 32, word64(bytes, 16) + word64(bytes, size - 32), word64(bytes, size - 8));
    const quint64 r = shiftMix((v.first + w.second) * k2 + (w.first + v.second) * k0);
    return shiftMix(r * k0 + v.second) * k2;
}

Pair weakHash32(QByteArrayView bytes, qsizetype offset, quint64 a, quint64 b)
{
    const quint64 last = word64(bytes, offset + 24);
    a += word64(bytes, offset);
    b = std::rotr(b + a + last, 21);
    const quint64 c = a;
    a += word64(bytes, offset + 8) + word64(bytes, offset + 16);
    b += std::rotr(a, 44);
    return {a + last, b + c};
}

quint64 hashLong(QByteArrayView bytes)
{
    const qsizetype size = bytes.size();
    const auto length = static_cast<quint64>(size);
    quint64 x = word64(bytes, 0);
    quint64 y = word64(bytes, size - 16) ^ k1;
    quint64 z = word64(bytes, size - 56) ^ k0;
    Pair v = weakHash32(bytes, size - 64, length, y);
    Pair w = weakHash32(bytes, size - 32, length * k1, k0);
    z += shiftMix(v.second) * k1;
    x = std::rotr(z + x, 39) * k1;
    y = std::rotr(y, 33) * k1;
    const qsizetype wholeBlocks = (size - 1) & ~qsizetype{63};
    for (qsizetype block = 0; block < wholeBlocks; block += 64) {
        x = std::rotr(x + y + v.first + word64(bytes, block + 16), 37) * k1;
        y = std::rotr(y + v.second + word64(bytes, block + 48), 42) * k1;
        x ^= w.second;
        y ^= v.first;
        z = std::rotr(z ^ w.first, 33);
        v = weakHash32(bytes, block, v.second * k1, x + w.first);
        w = weakHash32(bytes, block + 32, z + w.second, y);
        std::swap(z, x);
    }
    return foldPair(foldPair(v.first, w.first) + shiftMix(y) * k1 + z, foldPair(v.second, w.second) + x);
}

} // namespace

quint64 cityHash64(QByteArrayView bytes)
{
    if (bytes.size() <= 16)
        return hashUpTo16(bytes);
    if (bytes.size() <= 32)
        return hash17To32(bytes);
    return bytes.size() <= 64 ? hash33To64(bytes) : hashLong(bytes);
}

QString installHash(const QString &folder)
{
    QByteArray utf16;
    utf16.reserve(folder.size() * 2);
    for (const QChar unit : folder) {
        utf16.append(static_cast<char>(unit.unicode() & 0xFFU));
        utf16.append(static_cast<char>(unit.unicode() >> 8U));
    }
    return QString::number(cityHash64(utf16), 16).toUpper();
}
