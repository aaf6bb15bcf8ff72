// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// For which processor a program or library of Windows was made, told from the first bytes of its file
/// ("PE Format", Microsoft). Nothing when it is none.
namespace executable {

inline constexpr quint16 i386 = 0x14c;
inline constexpr quint16 amd64 = 0x8664;
inline constexpr quint16 arm64 = 0xaa64;
inline constexpr qsizetype headerSize = 4096; ///< Enough of the file, by far.

std::optional<quint16> machineOf(QByteArrayView file);

} // namespace executable
