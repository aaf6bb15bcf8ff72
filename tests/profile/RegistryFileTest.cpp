// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RegistryFile.h"

#include "support/Catch.h"
#include "support/MemoryRegistry.h"

using namespace Qt::StringLiterals;

namespace {

using Type = RegistryValue::Type;

const QString key = u"HKEY_CURRENT_USER\\Software\\École \"%1;\" [x]"_s;

/// UTF-16LE with its mark, as a test reads it.
QString textOf(const QByteArray &file)
{
    REQUIRE(file.startsWith("\xff\xfe"));
    REQUIRE(file.size() % 2 == 0);
    QString text;
    for (qsizetype i = 2; i < file.size(); i += 2)
        text += QChar(uchar(file[i]), uchar(file[i + 1]));
    return text;
}

QByteArray bytes(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += char(i);
    return all;
}

} // namespace

TEST_CASE("a .reg file is what regedit writes itself")
{
    const QString office = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office"_s;
    REQUIRE(textOf(registryFile(
                {{office, u"ImportPRF"_s, RegistryValue::ofText(u"C:\\a \"b\".prf"_s)},
                 {key, u"PreferLocalXML"_s, RegistryValue::ofNumber(1)},
                 {office.toUpper(), u"First-Run"_s, std::nullopt},
                 {office, {}, RegistryValue{Type::Binary, "\x01\xff"}},
                 {office, u"path"_s, RegistryValue{Type::ExpandString, QByteArray("%\0\0\0", 4)}}})) ==
            u"Windows Registry Editor Version 5.00\r\n"
            "\r\n[HKEY_CURRENT_USER\\Software\\Microsoft\\Office]\r\n"
            "\"ImportPRF\"=\"C:\\\\a \\\"b\\\".prf\"\r\n"
            "\"First-Run\"=-\r\n"
            "@=hex:01,ff\r\n"
            "\"path\"=hex(2):25,00,00,00\r\n"
            "\r\n[HKEY_CURRENT_USER\\Software\\École \"%1;\" [x]]\r\n"
            "\"PreferLocalXML\"=dword:00000001\r\n"_s);
}

TEST_CASE("long values are broken where regedit breaks them")
{
    const QStringList lines =
        textOf(registryFile({{key, u"long"_s, RegistryValue{Type::Binary, bytes(64)}}})).split(u"\r\n"_s);
    REQUIRE(
        lines.mid(3, 3) ==
        QStringList{u"\"long\"=hex:00,01,02,03,04,05,06,07,08,09,0a,0b,0c,0d,0e,0f,10,11,12,13,14,15,\\"_s,
                    u"  16,17,18,19,1a,1b,1c,1d,1e,1f,20,21,22,23,24,25,26,27,28,29,2a,2b,2c,2d,2e,\\"_s,
                    u"  2f,30,31,32,33,34,35,36,37,38,39,3a,3b,3c,3d,3e,3f"_s});
}

TEST_CASE("what a .reg file brings back is every type and byte that went in")
{
    const QList<RegistryFileValue> values = {
        {key, {}, RegistryValue::ofText({})},
        {key, u"%s;\"\\\\=é€"_s, RegistryValue::ofText(u"C:\\Élise\\100 %;\"q\"\\"_s)},
        {key, u"line break"_s, RegistryValue::ofText(u"a\r\nb"_s)},
        {key, u"no zero"_s, RegistryValue{Type::String, QByteArray("a\0", 2)}},
        {key, u"half"_s, RegistryValue{Type::String, "abc"}},
        {key, u"two zeros"_s, RegistryValue{Type::String, QByteArray("a\0\0\0\0\0", 6)}},
        {key, u"expand"_s, RegistryValue{Type::ExpandString, RegistryValue::ofText(u"%APPDATA%\\x"_s).data}},
        {key, u"binary"_s, RegistryValue{Type::Binary, bytes(300)}},
        {key, u"empty"_s, RegistryValue{Type::Binary, {}}},
        {key, u"number"_s, RegistryValue::ofNumber(0xfedcba98)},
        {key, u"short number"_s, RegistryValue{Type::DoubleWord, "ab"}},
        {key, u"many"_s, RegistryValue{Type::MultiString, QByteArray("a\0\0\0b\0\0\0\0\0", 10)}},
        {key, u"quad"_s, RegistryValue{Type::QuadWord, bytes(8)}},
        {key, u"none"_s, RegistryValue{static_cast<Type>(0), bytes(3)}},
        {key, u"strange"_s, RegistryValue{static_cast<Type>(0xffff0012), bytes(30)}}};
    MemoryRegistry expected;
    MemoryRegistry imported;
    for (const RegistryFileValue &one : values)
        expected.put(one.key, one.name, *one.value);
    imported.fill(textOf(registryFile(values)));
    REQUIRE(imported.text() == expected.text());
    for (const RegistryFileValue &one : values)
        REQUIRE(imported.at(one.key, one.name) == one.value);
}
