// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/ExecutableKind.h"

#include "support/Catch.h"

namespace {

/// The header of a library as "PE Format" has it: MS-DOS's, its pointer at 0x3c, the signature, the machine.
QByteArray libraryFor(quint16 machine, char peAt = 0x40)
{
    QByteArray bytes(peAt + 24, '\0');
    bytes.replace(0, 2, "MZ");
    bytes[0x3c] = peAt;
    bytes.replace(peAt, 4, QByteArrayView("PE\0\0", 4).toByteArray());
    bytes[peAt + 4] = static_cast<char>(machine & 0xffU);
    bytes[peAt + 5] = static_cast<char>(machine >> 8U);
    return bytes;
}

} // namespace

TEST_CASE("a library of Windows names its processor")
{
    CHECK(executable::machineOf(libraryFor(0x8664)) == executable::amd64);
    CHECK(executable::machineOf(libraryFor(0x14c)) == executable::i386);
    CHECK(executable::machineOf(libraryFor(0xaa64, 0x78)) == executable::arm64);
}

TEST_CASE("what is no library of Windows, or cut, names none")
{
    const QByteArray whole = libraryFor(0x8664);
    for (qsizetype length = 0; length < 0x46; ++length)
        CHECK_FALSE(executable::machineOf(whole.first(length)));
    CHECK(executable::machineOf(whole.first(0x46)));
    QByteArray elf = whole;
    elf.replace(0, 4, "\177ELF");
    CHECK_FALSE(executable::machineOf(elf));
    QByteArray elsewhere = whole;
    elsewhere.replace(0x3c, 4, "\xff\xff\xff\xff");
    CHECK_FALSE(executable::machineOf(elsewhere));
    QByteArray other = whole;
    other.replace(0x40, 2, "NE"); // of 16-bit Windows
    CHECK_FALSE(executable::machineOf(other));
}
