// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/ExecutableKind.h"

#include <QtEndian>

std::optional<quint16> executable::machineOf(QByteArrayView file)
{
    constexpr qsizetype offsetOfPe = 0x3c; // e_lfanew, behind the header of MS-DOS
    constexpr QByteArrayView signature("PE\0\0", 4);
    if (!file.startsWith("MZ") || file.size() < offsetOfPe + 4)
        return std::nullopt;
    const auto at = static_cast<qsizetype>(qFromLittleEndian<quint32>(file.data() + offsetOfPe));
    const qsizetype machineAt = at + signature.size();
    if (machineAt + 2 > file.size() || !file.sliced(at).startsWith(signature))
        return std::nullopt;
    return qFromLittleEndian<quint16>(file.data() + machineAt);
}
