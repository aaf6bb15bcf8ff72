// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Registry.h"

#include "support/Catch.h"
#include "support/MemoryRegistry.h"

using namespace Qt::StringLiterals;

namespace {

const QString outlook = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"_s;

} // namespace

TEST_CASE("a text is UTF-16 with its closing zero, a number little-endian")
{
    REQUIRE(RegistryValue::ofText(u"aé"_s).data == QByteArray("a\0\xe9\0\0\0", 6));
    REQUIRE(RegistryValue::ofText(u"aé€😀"_s).text() == u"aé€😀"_s);
    REQUIRE(RegistryValue::ofNumber(0x01020304).data == QByteArray("\x04\x03\x02\x01", 4));
    REQUIRE(RegistryValue::ofNumber(3).number() == 3U);
}

TEST_CASE("a value of another type is neither text nor number")
{
    using Type = RegistryValue::Type;
    REQUIRE_FALSE(RegistryValue::ofText(u"1"_s).number());
    REQUIRE_FALSE(RegistryValue::ofNumber(1).text());
    REQUIRE_FALSE(RegistryValue{Type::DoubleWord, "abc"}.number());
    REQUIRE(RegistryValue{Type::String, QByteArray("a\0b", 3)}.text() == u"a"_s); // half a character is none
    REQUIRE(RegistryValue{Type::ExpandString, QByteArray("a\0b\0", 4)}.text() == u"ab"_s);
}

TEST_CASE("a registry in memory behaves like Windows' own")
{
    MemoryRegistry registry(u"[%1]\n\"DefaultProfile\"=\"Outlook\"\n@=dword:0000000a\n"_s.arg(outlook));
    SECTION("keys and names compare without case and keep their spelling")
    {
        REQUIRE(registry.value(outlook.toUpper(), u"DEFAULTPROFILE"_s).value()->text() == u"Outlook"_s);
        REQUIRE(registry.set(outlook, u"defaultprofile"_s, RegistryValue::ofText(u"Autre"_s)));
        REQUIRE(registry.values(outlook).value() == QStringList{u""_s, u"DefaultProfile"_s});
        REQUIRE(registry.keys(u"hkey_current_user\\software"_s).value() == QStringList{u"Microsoft"_s});
    }
    SECTION("a key needs its parent, and goes only when it is empty")
    {
        REQUIRE_FALSE(registry.makeKey(outlook + u"\\Setup\\Deeper"_s));
        REQUIRE_FALSE(registry.set(outlook + u"\\Setup"_s, u"x"_s, RegistryValue::ofNumber(1)));
        REQUIRE(registry.makeKey(outlook + u"\\Setup"_s));
        REQUIRE_FALSE(registry.removeKey(outlook));
        REQUIRE(registry.removeKey(outlook + u"\\Setup"_s));
        REQUIRE(registry.removeKey(outlook + u"\\Setup"_s));
        REQUIRE_FALSE(registry.removeKey(outlook)); // it still has values
    }
    SECTION("what was not flushed does not outlive the power for certain")
    {
        const QString before = registry.text();
        std::mt19937 random(1);
        REQUIRE(registry.set(outlook, u"x"_s, RegistryValue::ofNumber(1)));
        const QString after = registry.text();
        bool lost = false;
        for (int round = 0; round < 20; ++round) {
            MemoryRegistry other;
            other.takeCopyOf(MemoryRegistry(before));
            REQUIRE(other.set(outlook, u"x"_s, RegistryValue::ofNumber(1)));
            other.powerCut(random);
            REQUIRE((other.text() == before || other.text() == after));
            lost = lost || other.text() == before;
        }
        REQUIRE(lost);
        REQUIRE(registry.flush(outlook));
        registry.powerCut(random);
        REQUIRE(registry.text() == after);
    }
    SECTION("it refuses when told to, with the path")
    {
        registry.refuseWriting(outlook);
        REQUIRE(registry.value(outlook, u"DefaultProfile"_s).value());
        REQUIRE(registry.set(outlook, u"x"_s, RegistryValue::ofNumber(1)).fault().kind ==
                FaultKind::ReadOnly);
        REQUIRE(registry.remove(outlook, u"x"_s).fault().detail.startsWith(outlook + u"\\x"_s));
        registry.refuseReading(outlook);
        REQUIRE_FALSE(registry.value(outlook, u"DefaultProfile"_s));
    }
}

TEST_CASE("the text of a registry in memory is what fills it")
{
    const QString text = u"[HKEY_CURRENT_USER\\É \"%;n]\n"
                         "@=\"\"\n"
                         "\"a\\\\b\"=hex(2):25,00,00,00\n"
                         "\"c\\\"é\"=\"C:\\\\x;%\\\"y\\\"\"\n"
                         "\"d\"=dword:00ff0010\n"
                         "\"e\"=hex:\n"
                         "\"f\"=hex(1):41\n"
                         "\"g\"=hex(fff1):41,42\n"_s;
    REQUIRE(MemoryRegistry(text).text() == text);
    REQUIRE(
        MemoryRegistry(u"[HKEY_CURRENT_USER\\k]\n\"x\"=hex:01,\\\r\n  02\n\"y\"=\"z\"\n\"y\"=-\n"_s).text() ==
        u"[HKEY_CURRENT_USER\\k]\n\"x\"=hex:01,02\n"_s);
    REQUIRE(MemoryRegistry(u"[HKEY_CURRENT_USER\\k\\l]\n[-HKEY_CURRENT_USER\\k]\n"_s).text().isEmpty());
}
