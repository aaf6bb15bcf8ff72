// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ProfilesIni.h"

#include "profile/thunderbird/CityHash.h"
#include "support/Catch.h"

#include <QDir>

using namespace Qt::StringLiterals;
using Opening = ProfilesIni::Opening;

namespace {

const QString root = u"/home/marie/.thunderbird"_s;
const QString debian = u"FDC34C9F024745EB"_s;  // /usr/lib/thunderbird
const QString tarball = u"9238613B8C3D2579"_s; // /opt/thunderbird

ProfilesIni parsed(const QByteArray &bytes, const QByteArray &installs = {})
{
    const auto profiles = ProfilesIni::parse(bytes, root, installs);
    REQUIRE(profiles);
    return profiles.value();
}

ProfilesIni::ReadCompatibility everyProfileHas(std::optional<QByteArray> bytes)
{
    return [bytes](const QString &) { return bytes; };
}

Opening opens(const QString &name)
{
    return {Opening::Kind::Profile, root + u'/' + name};
}

const Opening fresh{Opening::Kind::Fresh, {}};
const Opening question{Opening::Kind::Question, {}};

const QByteArray one = "[Profile0]\nName=a\nIsRelative=1\nPath=a\nDefault=1\n\n[General]\nVersion=2\n";
const QByteArray two = "[Profile1]\nName=b\nIsRelative=1\nPath=b\n\n" + one;

} // namespace

TEST_CASE("an ini file is read by Gecko's rules")
{
    const auto file =
        IniFile::parse("\xEF\xBB\xBF; a=0\n[s]\r\n#b=0\n \t key = v = w \r\nkey2=\n=x\nno equals\n"
                       "[broken]tail\nlost=1\n[t] \nkey=1\n[s]\nkey2=later\n[open\nx=1\n[]\nlost=2\n"
                       "\0[z]\nlost=3\n"_ba);
    REQUIRE(file);
    CHECK(file.value().sections() == QList<QByteArray>{"s", "t", "open"});
    CHECK(file.value().keys("s") == QList<QByteArray>{"key ", "key2"});
    CHECK(file.value().value("s", "key ") == " v = w ");
    CHECK(file.value().value("s", "key2") == "later");
    CHECK(file.value().value("t", "key") == "1");
    CHECK(file.value().value("open", "x") == "1");
    CHECK_FALSE(file.value().value("s", "lost"));
}

TEST_CASE("an ini file in UTF-16 is refused rather than spoilt")
{
    const auto file = IniFile::parse("\xFF\xFE[\0s\0]\0"_ba);
    REQUIRE_FALSE(file);
    CHECK(file.fault().kind == FaultKind::PrefsBroken);
}

TEST_CASE("an ini file is changed without touching another byte")
{
    const QByteArray before = "\xEF\xBB\xBF; mine\r\n[s]\r\n a=1\r\n\r\n[t]\r\nb=2\r\n[bare]\r\n[s]\r\na=3";
    IniFile file = IniFile::parse(before).value();
    CHECK(file.bytes() == before);

    SECTION("the assignment that counts")
    {
        file.set("s", "a", "4");
        CHECK(file.bytes() == QByteArray(before).replace("a=3", "a=4"));
    }
    SECTION("a new key in the last part of the section, closing its line")
    {
        file.set("s", "c", "5");
        CHECK(file.bytes() == before + "\r\nc=5\r\n");
    }
    SECTION("a new key in a section that holds none")
    {
        file.set("bare", "c", "5");
        CHECK(file.bytes() == QByteArray(before).replace("[bare]\r\n", "[bare]\r\nc=5\r\n"));
    }
    SECTION("a new section")
    {
        file.set("u", "c", "x\r\n[evil]");
        CHECK(file.bytes() == before + "\r\n\r\n[u]\r\nc=x[evil]\r\n");
    }
}

TEST_CASE("the profiles are those that Thunderbird sees")
{
    const auto profiles = parsed("[Profile0]\nName=a\nIsRelative=1\nPath=Profiles/a\n"
                                 "[Profile1]\nName=b\nIsRelative=0\nPath=/mnt/b\nDefault=1\n"
                                 "[Profile2]\nName=nowhere\nIsRelative=1\n"
                                 "[Profile3]\nName=inside\nIsRelative=0\nPath=/home/marie/.thunderbird/c\n"
                                 "[Profile5]\nName=behind the gap\nIsRelative=1\nPath=d\n")
                              .profiles();
    REQUIRE(profiles.size() == 3);
    CHECK(profiles[0].folder == root + u"/Profiles/a");
    CHECK(profiles[0].descriptor == u"Profiles/a");
    CHECK(profiles[1].folder == u"/mnt/b");
    CHECK(profiles[1].descriptor == QDir::toNativeSeparators(u"/mnt/b"_s));
    CHECK(profiles[1].isDefault);
    CHECK(profiles[2].descriptor == u"c");
}

TEST_CASE("which profile an install opens")
{
    struct Row {
        const char *story;
        QByteArray ini;
        std::optional<QByteArray> compatibility;
        Opening opening;
    };
    const QByteArray bare = "[Compatibility]\n";
    const auto row = GENERATE_COPY(values<Row>({
        {"nothing there yet", "[General]\nVersion=2\n", {}, fresh},
        {"its own section", two + "[InstallFDC34C9F024745EB]\nDefault=b\n", {}, opens(u"b"_s)},
        {"another install's section", two + "[Install9238613B8C3D2579]\nDefault=b\n", {}, fresh},
        {"its section names nobody", two + "[InstallFDC34C9F024745EB]\nDefault=c\n", bare, question},
        {"its section was emptied", two + "[InstallFDC34C9F024745EB]\nDefault=\n", bare, question},
        {"its section has no Default left", two + "[InstallFDC34C9F024745EB]\nLocked=1\n", bare,
         opens(u"a"_s)},
        {"case B: no compatibility.ini", one, {}, fresh},
        {"case C: a bare compatibility.ini", one, bare, opens(u"a"_s)},
        {"case D: last used by this install", one, bare + "LastPlatformDir=/usr/lib/thunderbird\n",
         opens(u"a"_s)},
        {"last used by another install", one, bare + "LastPlatformDir=/opt/thunderbird\n", fresh},
        {"locked by another install", one + "[Install9238613B8C3D2579]\nDefault=a\nLocked=1\n", bare, fresh},
        {"held by another install, not locked", one + "[Install9238613B8C3D2579]\nDefault=a\n", bare,
         opens(u"a"_s)},
        {"a single profile needs no mark", QByteArray(one).replace("Default=1\n", ""), bare, opens(u"a"_s)},
        {"two without a mark", QByteArray(two).replace("Default=1\n", ""), bare, fresh},
        {"asks at every start",
         two + "[InstallFDC34C9F024745EB]\nDefault=b\n[General]\nStartWithLastProfile=0\n", bare, question},
    }));
    CAPTURE(row.story);
    CHECK(parsed(row.ini).openedBy({debian, true}, everyProfileHas(row.compatibility)) == row.opening);
}

TEST_CASE("a snap goes by the old default alone")
{
    const auto none = everyProfileHas({});
    CHECK(parsed(two + "[InstallFDC34C9F024745EB]\nDefault=b\n").openedBy({debian, false}, none) ==
          opens(u"a"_s));
    CHECK(parsed("[General]\nVersion=2\n").openedBy({debian, false}, none) == fresh);
    CHECK(parsed(QByteArray(two).replace("Default=1\n", "")).openedBy({debian, false}, none) == question);
}

TEST_CASE("installs.ini counts only while profiles.ini has no Version")
{
    const QByteArray installs = "[FDC34C9F024745EB]\nDefault=b\n";
    const QByteArray old = QByteArray(two).replace("[General]\nVersion=2\n", "");
    const auto none = everyProfileHas({});
    CHECK(parsed(old, installs).openedBy({debian, true}, none) == opens(u"b"_s));
    CHECK(parsed(two, installs).openedBy({debian, true}, none) == fresh);
}

TEST_CASE("the first profile of a new file opens by default")
{
    ProfilesIni profiles = ProfilesIni::fresh(root);
    profiles.add(u"ac-amiens"_s, root + u"/k3v9q2zt.ac-amiens");
    CHECK(profiles.bytes() == "[General]\nStartWithLastProfile=1\nVersion=2\n\n[Profile0]\nName=ac-amiens\n"
                              "IsRelative=1\nPath=k3v9q2zt.ac-amiens\nDefault=1\n");
    CHECK(profiles.openedBy({debian, true}, everyProfileHas("[Compatibility]\n")) ==
          opens(u"k3v9q2zt.ac-amiens"_s));
    profiles.setDefaultOf({tarball, true}, root + u"/k3v9q2zt.ac-amiens");
    CHECK(profiles.openedBy({tarball, true}, everyProfileHas({})) == opens(u"k3v9q2zt.ac-amiens"_s));
}

TEST_CASE("a profile added beside others takes the next number and nobody's default")
{
    ProfilesIni profiles = parsed(QByteArray(two).replace('\n', "\r\n"));
    profiles.add(u"a"_s, u"/mnt/c"_s);
    CHECK(profiles.bytes() == QByteArray(two).replace('\n', "\r\n") +
                                  "\r\n[Profile2]\r\nName=a-1\r\nIsRelative=0\r\nPath=" +
                                  QDir::toNativeSeparators(u"/mnt/c"_s).toUtf8() + "\r\n");
    CHECK(profiles.openedBy({debian, false}, everyProfileHas({})) == opens(u"a"_s));
}

TEST_CASE("a single unmarked profile stays the default beside a new one")
{
    const QByteArray before = QByteArray(one).replace("Default=1\n", "");
    ProfilesIni profiles = parsed(before);
    profiles.add(u"b"_s, root + u"/b");
    CHECK(profiles.openedBy({debian, false}, everyProfileHas({})) == opens(u"a"_s));
    CHECK(profiles.bytes() == QByteArray(before).replace("Path=a\n", "Path=a\nDefault=1\n") +
                                  "\n[Profile1]\nName=b\nIsRelative=1\nPath=b\n");
}

TEST_CASE("half a section that says it is the default does not make the profile that takes it one")
{
    // No IsRelative: Thunderbird stops reading there, and gives that number away.
    auto profiles = parsed("[Profile0]\nName=a\nIsRelative=1\nPath=a\n[Profile1]\nPath=b\nDefault=1\n");
    profiles.add(u"b"_s, root + u"/c"_s);
    const auto again = parsed(profiles.bytes()).profiles();
    REQUIRE(again.size() == 2);
    CHECK(again.first().isDefault);
    CHECK_FALSE(again.last().isDefault);
}

TEST_CASE("a profile behind a gap in the numbers, which comes back, does not become the default")
{
    auto profiles = parsed("[Profile0]\nName=a\nIsRelative=1\nPath=a\n"
                           "[Profile2]\nName=lost\nIsRelative=1\nPath=l\nDefault=1\n");
    profiles.add(u"b"_s, root + u"/b"_s);
    const auto again = parsed(profiles.bytes()).profiles();
    REQUIRE(again.size() == 3);
    CHECK(again.first().isDefault);
    CHECK_FALSE(again.last().isDefault);
}

TEST_CASE("where several profiles have no default, the new one becomes it")
{
    ProfilesIni profiles = parsed(QByteArray(two).replace("Default=1\n", ""));
    profiles.add(u"c"_s, root + u"/c");
    CHECK(profiles.openedBy({debian, false}, everyProfileHas({})) == opens(u"c"_s));
}

TEST_CASE("a default for an install outlives the import of installs.ini")
{
    const QByteArray installs = "[FDC34C9F024745EB]\nDefault=gone\n[9238613B8C3D2579]\nDefault=b\nLocked=1\n";
    ProfilesIni profiles = parsed(QByteArray(two).replace("[General]\nVersion=2\n", ""), installs);
    profiles.setDefaultOf({debian, true}, root + u"/a");
    const ProfilesIni again = parsed(profiles.bytes(), installs);
    CHECK(again.openedBy({debian, true}, everyProfileHas({})) == opens(u"a"_s));
    CHECK(again.openedBy({tarball, true}, everyProfileHas({})) == opens(u"b"_s));
}

TEST_CASE("a snap whose default is gone is given another")
{
    ProfilesIni profiles = parsed(two);
    profiles.setDefaultOf({debian, false}, root + u"/b");
    CHECK(profiles.openedBy({debian, false}, everyProfileHas({})) == opens(u"b"_s));
    CHECK(profiles.bytes() == "[Profile1]\nName=b\nIsRelative=1\nPath=b\nDefault=1\n\n" +
                                  QByteArray(one).replace("Default=1", "Default=0"));
}
