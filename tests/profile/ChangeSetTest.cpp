// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ChangeSet.h"

#include "profile/LineDiff.h"
#include "support/Catch.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

QString previewOf(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
                  bool opaque = false)
{
    return ChangeSet{.client = u"thunderbird"_s, .files = {{u"/p/prefs.js"_s, before, after, opaque}}}
        .preview();
}

/// Old lines that the diff claims to keep or remove, new lines that it claims to keep or add: both must be
/// the texts themselves.
void requireTellsTheTruth(const QStringList &before, const QStringList &after)
{
    QStringList removed;
    QStringList added;
    for (const LineEdit &edit : lineDiff(before, after)) {
        if (edit.kind == LineEdit::Kind::Removed)
            removed += edit.line;
        if (edit.kind == LineEdit::Kind::Added)
            added += edit.line;
    }
    QStringList rest = before;
    for (const QString &line : removed)
        REQUIRE(rest.removeOne(line));
    QStringList kept = after;
    for (const QString &line : added)
        REQUIRE(kept.removeOne(line));
    REQUIRE(rest.size() == kept.size());
    rest.sort();
    kept.sort();
    REQUIRE(rest == kept);
}

} // namespace

TEST_CASE("an action follows from what is there before and after")
{
    using Action = FileChange::Action;
    const QString path = u"/p/f"_s;
    REQUIRE(FileChange{path, std::nullopt, "x"}.action() == Action::Create);
    REQUIRE(FileChange{path, "x", "y"}.action() == Action::Replace);
    REQUIRE(FileChange{path, "x", std::nullopt}.action() == Action::Remove);
    REQUIRE(FileChange{path, "x", "x"}.action() == Action::Keep);
    REQUIRE(FileChange{path, std::nullopt, std::nullopt}.action() == Action::Keep);
    // An empty file is a file.
    REQUIRE(FileChange{path, std::nullopt, QByteArray("")}.action() == Action::Create);
    REQUIRE(FileChange{path, QByteArray(""), std::nullopt}.action() == Action::Remove);
}

TEST_CASE("what is not text is named only, UTF-16 with its mark is text")
{
    const QString picture = previewOf(std::nullopt, QByteArray("\x89PNG\r\n\0\0secret", 14));
    CHECK(picture.contains(u"prefs.js"));
    CHECK_FALSE(picture.contains(u"secret"));
    CHECK(previewOf(std::nullopt, QByteArray("\xff\xfe"
                                             "o\0k\0",
                                             6))
              .contains(u"+ ok"));
}

TEST_CASE("the preview shows only what goes and comes")
{
    REQUIRE(previewOf("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n") ==
            u"/p/prefs.js (changed)\n  …\n- b\n+ B\n  …\n+ e\n"_s);
    REQUIRE(previewOf(std::nullopt, "one\ntwo\n") == u"/p/prefs.js (new file)\n+ one\n+ two\n"_s);
    REQUIRE(previewOf("one\n", std::nullopt) == u"/p/prefs.js (removed)\n- one\n"_s);
    REQUIRE(previewOf("no line end", "no line end\n+1") == u"/p/prefs.js (changed)\n  …\n+ +1\n"_s);
    REQUIRE(previewOf("same", "same").startsWith(u"Nothing to change"_s));
}

TEST_CASE("files of Windows' programs can be read in the preview")
{
    REQUIRE(previewOf(std::nullopt, "\xc9lodie\r\n") == u"/p/prefs.js (new file)\n+ Élodie\n"_s); // cp1252
    REQUIRE(previewOf(std::nullopt, QByteArray("\xff\xfe\xc9\0\n\0", 6)) ==
            u"/p/prefs.js (new file)\n+ É\n"_s);
    REQUIRE(previewOf("a\r\n", "a\n") == u"/p/prefs.js (changed)\n- a\n+ a\n"_s);
}

TEST_CASE("what is encrypted is named, never shown")
{
    const QString preview = previewOf("MDIEEPgAAAA", "MDoEEPgBBBB", true);
    REQUIRE(preview.startsWith(u"/p/prefs.js (changed)\n"_s));
    REQUIRE_FALSE(preview.contains(u"MD"_s));
}

TEST_CASE("the preview shows registry values after the files, key by key, as a person reads them")
{
    using Type = RegistryValue::Type;
    const QString setup = u"HKEY_CURRENT_USER\\Software\\Setup"_s;
    const QString discovery = u"HKEY_CURRENT_USER\\Software\\AutoDiscover"_s;
    const auto text = [](const QString &string) { return RegistryValue::ofText(string); };
    ChangeSet changes{.client = u"outlook"_s, .files = {{u"/p/account.prf"_s, std::nullopt, "x\n"}}};
    changes.registry = {
        {setup, u"ImportPRF"_s, std::nullopt, text(u"C:\\Élise\\100%1 \"x\".prf"_s)},
        {discovery, u"PreferLocalXML"_s, RegistryValue::ofNumber(0), RegistryValue::ofNumber(26)},
        {setup.toUpper(), u"First-Run"_s, RegistryValue{Type::Binary, "0123456789abcdef"}, std::nullopt},
        {setup, u"kept"_s, text(u"a"_s), text(u"a"_s)},
        {discovery, u""_s, std::nullopt,
         RegistryValue{Type::MultiString, QByteArray("a\0\0\0b\0\0\0\0\0", 10)}},
        {discovery, u"quad"_s, RegistryValue{Type::QuadWord, QByteArray("\1\0\0\0\0\0\0\0", 8)},
         std::nullopt}};
    REQUIRE(changes.preview() == u"/p/account.prf (new file)\n+ x\n\n"_s + setup +
                                     u" (registry)\n"
                                     "+ \"ImportPRF\" = \"C:\\Élise\\100%1 \"x\".prf\"\n"
                                     "- \"First-Run\" = binary (16 B)\n\n"_s +
                                     discovery +
                                     u" (registry)\n"
                                     "- \"PreferLocalXML\" = 0 (0x00000000)\n"
                                     "+ \"PreferLocalXML\" = 26 (0x0000001a)\n"
                                     "+ (default) = \"a\", \"b\"\n"
                                     "- \"quad\" = 1 (0x0000000000000001)\n"_s);
    REQUIRE_FALSE(changes.changesNothing());
    changes.files.clear();
    REQUIRE_FALSE(changes.changesNothing());
    changes.registry = {changes.registry.at(3)};
    REQUIRE(changes.changesNothing());
    REQUIRE(changes.preview().startsWith(u"Nothing to change"_s));
}

TEST_CASE("a registry value cannot drive the terminal that shows it")
{
    ChangeSet changes;
    changes.registry = {{u"HKEY_CURRENT_USER\\\x1b[2J"_s, u"a\nb"_s, std::nullopt,
                         RegistryValue::ofText(u"\r\n+ \x1b[31m"_s)}};
    REQUIRE(changes.preview() ==
            u"HKEY_CURRENT_USER\\\uFFFD[2J (registry)\n+ \"a\uFFFDb\" = \"\uFFFD\uFFFD+ \uFFFD[31m\"\n"_s);
}

TEST_CASE("an action on a registry value follows from what is there before and after")
{
    using Action = FileChange::Action;
    const auto one = RegistryValue::ofNumber(1);
    const RegistryValue sameBytes{RegistryValue::Type::Binary, one.data};
    const auto action = [](const std::optional<RegistryValue> &before,
                           const std::optional<RegistryValue> &after) {
        return RegistryChange{u"HKEY_CURRENT_USER\\k"_s, u"n"_s, before, after}.action();
    };
    REQUIRE(action(std::nullopt, one) == Action::Create);
    REQUIRE(action(one, sameBytes) == Action::Replace); // the type is part of it
    REQUIRE(action(one, std::nullopt) == Action::Remove);
    REQUIRE(action(one, one) == Action::Keep);
    REQUIRE(action(std::nullopt, std::nullopt) == Action::Keep);
    REQUIRE(RegistryChange{u"HKEY_CURRENT_USER\\k"_s, u"a\\b"_s, {}, {}}.path() ==
            u"HKEY_CURRENT_USER\\k\\a\\b"_s);
}

TEST_CASE("several clients' changes become one, in their order")
{
    const RegistryChange value{u"HKEY_CURRENT_USER\\k"_s, u"n"_s, std::nullopt, RegistryValue::ofNumber(1)};
    const RegistryChange otherValue{u"HKEY_CURRENT_USER\\k"_s, u"n"_s, std::nullopt,
                                    RegistryValue::ofNumber(2)};
    const FileChange file{u"/a"_s, std::nullopt, "a"};
    const Fault notice{FaultKind::ReadOnly, u"notice"_s};
    const ChangeSet outlook{.client = u"outlook"_s,
                            .files = {{u"/o"_s, std::nullopt, "o"}, file},
                            .registry = {value},
                            .profilesToLock = {u"/lock"_s},
                            .notices = {notice}};
    const ChangeSet thunderbird{.client = u"thunderbird"_s,
                                .profileFolder = u"/profile"_s,
                                .files = {file, {u"/t"_s, std::nullopt, "t"}},
                                .registry = {value, otherValue},
                                .profilesToLock = {u"/lock"_s, u"/other"_s},
                                .notices = {notice},
                                .launch = {u"thunderbird"_s},
                                .opensByDefault = false};
    const ChangeSet third{.client = u"outlook"_s, .profileFolder = u"/third"_s, .launch = {u"third"_s}};
    const ChangeSet all = joined({outlook, thunderbird, third});
    REQUIRE(all == ChangeSet{.client = u"outlook,thunderbird"_s,
                             .profileFolder = u"/profile"_s,
                             .files = {{u"/o"_s, std::nullopt, "o"}, file, {u"/t"_s, std::nullopt, "t"}},
                             .registry = {value, otherValue}, // the journal refuses to choose
                             .profilesToLock = {u"/lock"_s, u"/other"_s},
                             .notices = {notice},
                             .launch = {u"thunderbird"_s},
                             .opensByDefault = false});
    REQUIRE(joined({thunderbird}) == thunderbird);
    REQUIRE(joined({}) == ChangeSet());
}

TEST_CASE("a preview cannot drive the terminal that shows it")
{
    REQUIRE(previewOf(std::nullopt, "\x1b[2J\tte\rxt\r\n") ==
            u"/p/prefs.js (new file)\n+ \uFFFD[2J\tte\uFFFDxt\n"_s);
}

TEST_CASE("a long file with one changed line makes a short preview")
{
    QByteArray before;
    for (int line = 0; line < 20000; ++line)
        before += "user_pref(\"key" + QByteArray::number(line) + "\", true);\n";
    QByteArray after = before;
    after.replace("key10000\", true", "key10000\", false");
    REQUIRE(previewOf(before, after).count(u'\n') == 5);
}

TEST_CASE("texts with nothing in common come out whole")
{
    QStringList before;
    QStringList after;
    for (int line = 0; line < 3000; ++line) {
        before += u"old %1"_s.arg(line);
        after += u"new %1"_s.arg(line);
    }
    const auto edits = lineDiff(before, after);
    REQUIRE(edits.size() == 6000);
    REQUIRE(edits.front() == LineEdit{LineEdit::Kind::Removed, u"old 0"_s});
    REQUIRE(edits.back() == LineEdit{LineEdit::Kind::Added, u"new 2999"_s});
}

TEST_CASE("a difference accounts for every line of both texts")
{
    std::mt19937 random(20261121);
    const auto text = [&] {
        QStringList lines;
        for (auto count = random() % 12; count > 0; --count)
            lines += QString(QChar(u'a' + static_cast<char16_t>(random() % 4)));
        return lines;
    };
    for (int round = 0; round < 3000; ++round)
        requireTellsTheTruth(text(), text());
}
