// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal does with registry values. Stopped at every step: JournalKillTest.
#include "profile/Journal.h"
#include "profile/JournalRecord.h"
#include "profile/outlook/OutlookUndo.h"
#include "support/Catch.h"
#include "support/MemoryRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

using Type = RegistryValue::Type;
using Action = FileChange::Action;

const QString outlook = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"_s;
const QString setup = outlook + u"\\Setup"_s;
const QString discovery = outlook + u"\\AutoDiscover"_s;
const QString strange = u"HKEY_CURRENT_USER\\Software\\École \"%1\"; 100 %\\[é]"_s;

/// A journal on the real disk with a registry in memory.
class Computer
{
public:
    Computer()
    {
        registry.fill(
            u"[%1]\n\"PreferLocalXML\"=dword:00000000\n\"zéro\"=hex(2):25,00,41,00,25,00,00,00\n"
            "[%2]\n\"First-Run\"=hex:01,02,03\n\"ForcePSTPath\"=hex(1):41\n"_s.arg(discovery, setup));
    }
    Journal journal() { return Journal(m_folder.filePath(u"journal"_s), Disk::ofThisSystem(), registry); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Receipt written(const ChangeSet &changes)
    {
        const auto receipt = journal().write(changes);
        CAPTURE(receipt ? QString() : receipt.fault().detail);
        REQUIRE(receipt);
        REQUIRE(receipt.value());
        return *receipt.value();
    }
    Undone undone()
    {
        const auto result = journal().undoLast();
        CAPTURE(result ? QString() : result.fault().detail);
        REQUIRE(result);
        return result.value();
    }
    RegistryChange change(const QString &key, const QString &name,
                          const std::optional<RegistryValue> &after) const
    {
        return {key, name, registry.at(key, name), after};
    }
    /// A new key, a replaced number, a removed value, and the names and types that are easily mistaken.
    ChangeSet everyKind() const
    {
        ChangeSet changes{.client = u"outlook"_s,
                          .files = {{path(u"account.prf"_s), std::nullopt, "[General]\r\n"}}};
        changes.registry = {
            change(setup, u"ImportPRF"_s, RegistryValue::ofText(u"C:\\Élise\\100 %;\"x\".prf"_s)),
            change(setup, u"First-Run"_s, std::nullopt),
            change(setup, u"ForcePSTPath"_s,
                   RegistryValue{Type::ExpandString, QByteArray("%\0A\0%\0\0\0", 8)}),
            change(discovery, u"preferlocalxml"_s, RegistryValue::ofNumber(1)),
            change(discovery, u"ac-amiens.fr"_s, RegistryValue::ofText(u"C:\\é.xml"_s)),
            change(strange + u"\\un\\deux"_s, u"back\\slash \"%1\"; é"_s,
                   RegistryValue{Type::Binary, QByteArray(300, '\xfe')}),
            change(strange + u"\\un"_s, {}, RegistryValue{Type::MultiString, QByteArray("a\0\0\0\0\0", 6)}),
            change(strange, u"none"_s, RegistryValue{static_cast<Type>(0xffff0012), {}})};
        return changes;
    }

    MemoryRegistry registry;

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The registry once a .reg file has been imported into it, read by the tests' own reader.
QString afterImport(const MemoryRegistry &registry, const QString &path)
{
    const QByteArray file = contentOf(path);
    REQUIRE(file.startsWith("\xff\xfe"));
    MemoryRegistry imported;
    imported.takeCopyOf(registry);
    imported.fill(
        QString::fromUtf16(reinterpret_cast<const char16_t *>(file.constData() + 2), (file.size() - 2) / 2));
    return imported.text();
}

/// A registry that does not keep what it is given.
class Forgetful : public MemoryRegistry
{
public:
    Result<Done> set(const QString &key, const QString &name, const RegistryValue &value) override
    {
        return MemoryRegistry::set(key, name, value.number() == 1U ? RegistryValue::ofNumber(7) : value);
    }
};

/// A registry in which somebody writes while we do: after every check but the last.
class Shared : public MemoryRegistry
{
public:
    Result<Done> makeKey(const QString &key) override
    {
        put(setup, u"First-Run"_s, RegistryValue{Type::Binary, "theirs"});
        return MemoryRegistry::makeKey(key);
    }
};

} // namespace

TEST_CASE("registry values are written and taken back to the byte, keys included")
{
    Computer computer;
    const QString before = computer.registry.text();
    const ChangeSet changes = computer.everyKind();
    const Receipt receipt = computer.written(changes);
    for (const RegistryChange &change : changes.registry)
        REQUIRE(computer.registry.at(change.key, change.name) == change.after);
    REQUIRE(receipt.registry == changes.registry);
    REQUIRE(computer.journal().last() == receipt); // and it can be read again

    const Undone undone = computer.undone();
    REQUIRE(computer.registry.text() == before);
    REQUIRE_FALSE(QFile::exists(computer.path(u"account.prf"_s)));
    REQUIRE(undone.restored == QStringList{discovery + u"\\preferlocalxml"_s, setup + u"\\ForcePSTPath"_s,
                                           setup + u"\\First-Run"_s});
    REQUIRE(undone.removed.size() == 6);
    REQUIRE(undone.removed.contains(computer.path(u"account.prf"_s)));
    REQUIRE(undone.removed.contains(strange + u"\\un\\deux\\back\\slash \"%1\"; é"_s));
    REQUIRE(undone.keptChanged.isEmpty());
    REQUIRE(undone.setAside.isEmpty());
    REQUIRE(QDir(computer.path(u"journal"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("a change of the registry alone is journaled like any other")
{
    Computer computer;
    const QString before = computer.registry.text();
    ChangeSet changes{.client = u"outlook"_s};
    changes.registry = {computer.change(discovery, u"PreferLocalXML"_s, RegistryValue::ofNumber(1))};
    (void)computer.written(changes);
    REQUIRE(computer.undone().restored == QStringList{discovery + u"\\PreferLocalXML"_s});
    REQUIRE(computer.registry.text() == before);
    changes.registry = {computer.change(discovery, u"PreferLocalXML"_s, RegistryValue::ofNumber(0))};
    REQUIRE(computer.journal().write(changes).value() == std::nullopt); // nothing to change, no receipt
}

TEST_CASE("beside the receipt lies a .reg file that takes it back without us")
{
    Computer computer;
    const QString before = computer.registry.text();
    const Receipt receipt = computer.written(computer.everyKind());
    REQUIRE(receipt.registryBackup == QFileInfo(receipt.file).path() + u"/registry-before.reg"_s);
    // Importing leaves empty keys where there were none: a .reg file removes keys only with all that is in
    // them.
    MemoryRegistry expected;
    expected.fill(before + u"[%1\\un\\deux]\n"_s.arg(strange));
    REQUIRE(afterImport(computer.registry, receipt.registryBackup) == expected.text());
}

TEST_CASE("a registry value that is not as planned is left alone, and so is everything else")
{
    Computer computer;
    const ChangeSet changes = computer.everyKind();
    computer.registry.put(discovery, u"PreferLocalXML"_s, RegistryValue::ofNumber(5));
    const QString before = computer.registry.text();
    const auto refused = computer.journal().write(changes);
    REQUIRE(refused.fault() == Fault{FaultKind::ChangedMeanwhile, discovery + u"\\preferlocalxml"_s});
    REQUIRE(computer.registry.text() == before);
    REQUIRE_FALSE(QFile::exists(computer.path(u"account.prf"_s)));
    REQUIRE_FALSE(computer.journal().last());
}

TEST_CASE("one registry value planned twice, in another spelling too, is refused")
{
    Computer computer;
    ChangeSet changes{.client = u"outlook"_s};
    changes.registry = {computer.change(setup, u"ImportPRF"_s, RegistryValue::ofNumber(1)),
                        computer.change(setup.toUpper(), u"importprf"_s, RegistryValue::ofNumber(2))};
    REQUIRE(computer.journal().write(changes).fault().kind == FaultKind::ChangedMeanwhile);
    REQUIRE_FALSE(computer.registry.at(setup, u"ImportPRF"_s));
}

TEST_CASE("a registry that refuses is told as such, and files are back as they were")
{
    Computer computer;
    const QString before = computer.registry.text();
    computer.registry.refuseWriting(strange);
    const auto refused = computer.journal().write(computer.everyKind());
    REQUIRE(refused.fault().kind == FaultKind::ReadOnly);
    REQUIRE(refused.fault().detail.contains(strange));
    REQUIRE(computer.registry.text() == before);
    REQUIRE_FALSE(QFile::exists(computer.path(u"account.prf"_s)));
    REQUIRE_FALSE(computer.journal().last());
}

TEST_CASE("a registry value that did not arrive as it was sent is taken back")
{
    Computer computer;
    Forgetful registry;
    registry.takeCopyOf(computer.registry);
    const QString before = registry.text();
    Journal journal(computer.path(u"journal"_s), Disk::ofThisSystem(), registry);
    REQUIRE(journal.write(computer.everyKind()).fault() ==
            Fault{FaultKind::ChangedMeanwhile, discovery + u"\\preferlocalxml"_s});
    // 7 is nobody's value that we know of: what it was before comes back, and 7 is kept for whoever looks.
    REQUIRE(registry.text() == before);
    REQUIRE_FALSE(journal.last());
    const QDir folder(computer.path(u"journal"_s));
    const QStringList apart = folder.entryList({u"reverted-*"_s}, QDir::Dirs);
    REQUIRE(apart.size() == 1);
    REQUIRE(afterImport(MemoryRegistry(), folder.filePath(apart.first() + u"/registry-found.reg"_s))
                .endsWith(u"\"preferlocalxml\"=dword:00000007\n"_s));
}

TEST_CASE("a registry value that changes while we write is never overwritten unseen")
{
    Computer computer;
    Shared registry;
    registry.takeCopyOf(computer.registry);
    Journal journal(computer.path(u"journal"_s), Disk::ofThisSystem(), registry);
    REQUIRE(journal.write(computer.everyKind()).fault() ==
            Fault{FaultKind::ChangedMeanwhile, setup + u"\\First-Run"_s});
    REQUIRE(registry.at(setup, u"First-Run"_s) == RegistryValue{Type::Binary, "theirs"});
    MemoryRegistry expected;
    expected.takeCopyOf(computer.registry);
    expected.put(setup, u"First-Run"_s, RegistryValue{Type::Binary, "theirs"});
    REQUIRE(registry.text() == expected.text());
    REQUIRE(QDir(computer.path(u"journal"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("undo after Outlook has started: what it consumed is not missed, what it wrote anew gives way")
{
    Computer computer;
    const QString before = computer.registry.text();
    (void)computer.written(computer.everyKind());
    REQUIRE(computer.registry.remove(setup, u"ImportPRF"_s));
    computer.registry.put(setup, u"First-Run"_s, RegistryValue{Type::Binary, "anew"});

    const Undone undone = computer.undone();
    REQUIRE(computer.registry.text() == before);
    REQUIRE(undone.restored.contains(setup + u"\\First-Run"_s));
    REQUIRE_FALSE(undone.removed.contains(setup + u"\\ImportPRF"_s));
    REQUIRE(undone.keptChanged.isEmpty());
    REQUIRE(undone.setAside.size() == 1); // only what Outlook wrote, none of ours
    REQUIRE(afterImport(MemoryRegistry(), undone.setAside.first())
                .endsWith(u"Setup]\n\"First-Run\"=hex:61,6e,65,77\n"_s));
    REQUIRE_FALSE(computer.journal().last());
}

TEST_CASE("Outlook has to be closed for an undo that would change its own values, and for no other")
{
    Computer computer;
    QStringList asked;
    bool runs = true;
    const auto inTheWay = [&] {
        return outlookInTheWay(computer.journal(), [&](const QString &program) {
            asked += program;
            return runs;
        });
    };
    CHECK_FALSE(inTheWay()); // nothing to take back
    ChangeSet changes{.client = u"outlook"_s};
    changes.registry = {computer.change(strange, u"n"_s, RegistryValue::ofNumber(1))};
    (void)computer.written(changes);
    CHECK_FALSE(inTheWay());
    CHECK(asked.isEmpty());

    (void)computer.written(computer.everyKind());
    CHECK(inTheWay() == Fault{FaultKind::ClientRunning, u"OUTLOOK.EXE"_s});
    CHECK(asked == QStringList{u"OUTLOOK.EXE"_s});
    runs = false;
    CHECK_FALSE(inTheWay());
}

TEST_CASE("undo finds a value back already: then there is nothing to keep")
{
    Computer computer;
    (void)computer.written(computer.everyKind());
    computer.registry.put(setup, u"First-Run"_s, RegistryValue{Type::Binary, "\1\2\3"});
    const Undone undone = computer.undone();
    REQUIRE(undone.restored.contains(setup + u"\\First-Run"_s)); // as with files: it is as it was
    REQUIRE(undone.setAside.isEmpty());
}

TEST_CASE("a value that we made and somebody changed stays, with the keys above it")
{
    Computer computer;
    (void)computer.written(computer.everyKind());
    computer.registry.put(strange + u"\\un"_s, {}, RegistryValue::ofText(u"theirs"_s));
    computer.registry.put(strange + u"\\un\\deux\\trois"_s, u"x"_s, RegistryValue::ofNumber(3));
    const Undone undone = computer.undone();
    REQUIRE(undone.keptChanged == QStringList{strange + u"\\un\\"_s});
    REQUIRE(computer.registry.at(strange + u"\\un"_s, {}) == RegistryValue::ofText(u"theirs"_s));
    REQUIRE(computer.registry.at(strange + u"\\un\\deux\\trois"_s, u"x"_s) == RegistryValue::ofNumber(3));
    REQUIRE_FALSE(computer.registry.at(strange, u"none"_s));
}

TEST_CASE("a key that was removed since is made again for what comes back")
{
    Computer computer;
    const QString before = computer.registry.text();
    ChangeSet changes{.client = u"outlook"_s};
    changes.registry = {computer.change(setup, u"First-Run"_s, std::nullopt),
                        computer.change(setup, u"ForcePSTPath"_s, std::nullopt)};
    (void)computer.written(changes);
    computer.registry.fill(u"[-%1]\n"_s.arg(setup));
    (void)computer.undone();
    REQUIRE(computer.registry.text() == before);
}

TEST_CASE("undo goes back through the registry one change at a time")
{
    Computer computer;
    const QString first = computer.registry.text();
    ChangeSet changes{.client = u"outlook"_s};
    changes.registry = {computer.change(strange, u"n"_s, RegistryValue::ofNumber(1))};
    (void)computer.written(changes);
    const QString second = computer.registry.text();
    changes.registry = {computer.change(strange, u"n"_s, RegistryValue::ofNumber(2)),
                        computer.change(strange + u"\\below"_s, u"n"_s, RegistryValue::ofNumber(3))};
    (void)computer.written(changes);
    (void)computer.undone();
    REQUIRE(computer.registry.text() == second);
    (void)computer.undone();
    REQUIRE(computer.registry.text() == first);
}

TEST_CASE("receipts from before there was a registry are read, and files alone are still written so")
{
    // Of version 0.2, byte for byte but for the paths.
    const QByteArray old = R"({
  "schema": 1,
  "writtenAt": "2026-11-21T18:26:00.123Z",
  "client": "thunderbird",
  "profileFolder": "/p",
  "undoes": "",
  "profilesToLock": [
    "/p"
  ],
  "createdFolders": [],
  "emptiedFolders": [],
  "entries": [
    {
      "path": "/p/prefs.js",
      "action": "create",
      "target": "/p/prefs.js",
      "backup": "",
      "staged": "/p/.assistant-messagerie-1.new",
      "aside": "",
      "sha256Before": "",
      "sha256After": "ab",
      "ownerOnly": false,
      "holdsKeys": false,
      "keepBackup": false
    }
  ]
}
)";
    const auto read = journalRecordFrom(old, u"/j/0001-2026-11-21T18-26-00"_s);
    REQUIRE(std::holds_alternative<JournalRecord>(read));
    REQUIRE(std::get<JournalRecord>(read).registry.isEmpty());
    REQUIRE(journalJson(std::get<JournalRecord>(read)) == old);
}

TEST_CASE("a record keeps every registry value to the byte, and a damaged one is named")
{
    const Computer computer;
    JournalRecord record;
    record.folder = u"/j/0001-2026-11-21T18-26-00"_s;
    record.writtenAt = QDateTime::currentDateTimeUtc();
    record.createdKeys = QStringList{strange, strange + u"\\un"_s};
    record.emptiedKeys = QStringList{setup};
    for (const RegistryChange &change : computer.everyKind().registry)
        record.registry += {change, change.key == strange};
    const QByteArray json = journalJson(record);
    REQUIRE(json.startsWith("{\n  \"schema\": 2,"));
    REQUIRE(std::get<JournalRecord>(journalRecordFrom(json, record.folder)) == record);
    const auto isDamaged = [&](const char *what, const char *instead) {
        return std::holds_alternative<Damage>(
            journalRecordFrom(QByteArray(json).replace(what, instead), record.folder));
    };
    REQUIRE(isDamaged("\"schema\": 2", "\"schema\": 3"));
    REQUIRE(isDamaged("\"type\": 3", "\"type\": \"3\""));
    REQUIRE(isDamaged("\"after\"", "\"later\""));
    REQUIRE(isDamaged("\"createdKeys\"", "\"keys\""));
}
