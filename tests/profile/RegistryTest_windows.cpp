// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of this person, in a key of the test's own; regedit is the second opinion.
#include "profile/Journal.h"
#include "profile/RegistryFile.h"
#include "support/Catch.h"
#include "support/MemoryRegistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

using Type = RegistryValue::Type;

/// A key under HKEY_CURRENT_USER\Software, gone with all that is in it when the test ends.
class TestKey
{
public:
    TestKey() { REQUIRE(registry().makeKey(path)); }
    ~TestKey() { removeAll(path); }
    TestKey(const TestKey &) = delete;
    TestKey &operator=(const TestKey &) = delete;
    TestKey(TestKey &&) = delete;
    TestKey &operator=(TestKey &&) = delete;

    static Registry &registry() { return Registry::ofThisSystem(); }
    const QString path = u"HKEY_CURRENT_USER\\Software\\assistant-messagerie \"é\" 100 %; "_s +
                         QString::number(QCoreApplication::applicationPid());

private:
    static void removeAll(const QString &key)
    {
        for (const QString &name : registry().keys(key).value())
            removeAll(key + u'\\' + name);
        for (const QString &name : registry().values(key).value())
            (void)registry().remove(key, name);
        (void)registry().removeKey(key);
    }
};

/// What regedit exports of @p key, as bytes.
QByteArray exported(const QString &key)
{
    const QTemporaryDir folder;
    const QString file = QDir::toNativeSeparators(folder.filePath(u"export.reg"_s));
    REQUIRE(QProcess::execute(u"regedit.exe"_s, {u"/E"_s, file, key}) == 0);
    QFile result(file);
    REQUIRE(result.open(QIODevice::ReadOnly));
    return result.readAll();
}

void import(const QByteArray &reg)
{
    const QTemporaryDir folder;
    const QString path = QDir::toNativeSeparators(folder.filePath(u"import.reg"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(reg) == reg.size());
    file.close();
    REQUIRE(QProcess::execute(u"regedit.exe"_s, {u"/S"_s, path}) == 0);
}

/// Every type that there is, names and texts that are easily mistaken.
QList<RegistryFileValue> everything(const QString &key)
{
    const auto bytes = [](int count) {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += char(i * 7);
        return all;
    };
    return {
        {key, {}, RegistryValue::ofText(u"par défaut"_s)},
        {key, u"back\\slash \"quoted\" %1;é€"_s, RegistryValue::ofText(u"C:\\Élise\\100 %;\"q\"\\😀"_s)},
        {key, u"empty text"_s, RegistryValue::ofText({})},
        {key, u"no zero"_s, RegistryValue{Type::String, QByteArray("a\0", 2)}},
        {key, u"half a character"_s, RegistryValue{Type::String, "abc"}},
        {key, u"two zeros"_s, RegistryValue{Type::String, QByteArray("a\0\0\0\0\0", 6)}},
        {key, u"lines"_s, RegistryValue::ofText(u"a\r\nb\tc"_s)},
        {key, u"expand"_s, RegistryValue{Type::ExpandString, RegistryValue::ofText(u"%APPDATA%\\x"_s).data}},
        {key, u"binary"_s, RegistryValue{Type::Binary, bytes(5000)}},
        {key, u"nothing"_s, RegistryValue{Type::Binary, {}}},
        {key, u"number"_s, RegistryValue::ofNumber(0xfedcba98)},
        {key, u"short number"_s, RegistryValue{Type::DoubleWord, "ab"}},
        {key, u"many"_s, RegistryValue{Type::MultiString, QByteArray("a\0\0\0b\0\0\0\0\0", 10)}},
        {key, u"quad"_s, RegistryValue{Type::QuadWord, bytes(8)}},
        {key, u"typeless"_s, RegistryValue{static_cast<Type>(0), bytes(3)}},
        {key, u"of no known type"_s, RegistryValue{static_cast<Type>(0xffff0012), bytes(30)}}};
}

/// Importing, regedit closes a text that has no closing zero.
bool survivesImport(const RegistryFileValue &value)
{
    return value.name != u"no zero"_s && value.name != u"half a character"_s;
}

/// Exporting, it writes texts and numbers as such even where that is not all that there is.
bool survivesExport(const RegistryFileValue &value)
{
    return survivesImport(value) && value.name != u"two zeros"_s && value.name != u"short number"_s &&
           value.name != u"lines"_s;
}

void put(const QList<RegistryFileValue> &values)
{
    for (const RegistryFileValue &one : values) {
        CAPTURE(one.name);
        REQUIRE(TestKey::registry().makeKey(one.key));
        REQUIRE(TestKey::registry().set(one.key, one.name, *one.value));
    }
}

QString textOf(const QByteArray &reg)
{
    REQUIRE(reg.startsWith("\xff\xfe"));
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(reg.constData() + 2), (reg.size() - 2) / 2);
}

} // namespace

TEST_CASE("the registry carries every type and byte unchanged")
{
    const TestKey key;
    put(everything(key.path));
    for (const RegistryFileValue &one : everything(key.path)) {
        CAPTURE(one.name);
        const auto read = TestKey::registry().value(key.path.toUpper(), one.name.toUpper());
        REQUIRE(read);
        REQUIRE(read.value() == one.value);
    }
    QStringList names = TestKey::registry().values(key.path).value();
    QStringList expected;
    for (const RegistryFileValue &one : everything(key.path))
        expected += one.name;
    names.sort();
    expected.sort();
    REQUIRE(names == expected);
}

TEST_CASE("regedit reads back what we set")
{
    const TestKey key;
    put(everything(key.path));
    MemoryRegistry seen(textOf(exported(key.path)));
    for (const RegistryFileValue &one : everything(key.path)) {
        CAPTURE(one.name);
        REQUIRE((seen.at(key.path, one.name) == one.value || !survivesExport(one)));
    }
}

TEST_CASE("regedit imports what we write as a .reg file, to the byte")
{
    const TestKey key;
    import(registryFile(everything(key.path)));
    for (const RegistryFileValue &one : everything(key.path)) {
        CAPTURE(one.name);
        REQUIRE((TestKey::registry().value(key.path, one.name).value() == one.value || !survivesImport(one)));
    }
    QList<RegistryFileValue> removal = everything(key.path);
    for (RegistryFileValue &one : removal)
        one.value.reset();
    import(registryFile(removal));
    REQUIRE(TestKey::registry().values(key.path).value().isEmpty());
}

TEST_CASE("keys are made below their parent, and go when they are empty")
{
    const TestKey key;
    Registry &registry = TestKey::registry();
    const QString below = key.path + u"\\École"_s;
    REQUIRE_FALSE(registry.exists(below).value());
    REQUIRE(registry.makeKey(below + u"\\deux"_s).fault().detail.startsWith(below + u':'));
    REQUIRE(registry.set(below, u"x"_s, RegistryValue::ofNumber(1)).fault().kind == FaultKind::ReadOnly);
    REQUIRE(registry.flush(below).fault().kind == FaultKind::ReadOnly);
    REQUIRE(registry.remove(below, u"x"_s)); // missing is fine
    REQUIRE(registry.removeKey(below));
    REQUIRE(registry.keys(below).value().isEmpty());
    REQUIRE(registry.values(below).value().isEmpty());
    REQUIRE(registry.value(below, u"x"_s).value() == std::nullopt);

    REQUIRE(registry.makeKey(below));
    REQUIRE(registry.makeKey(below + u"\\deux"_s));
    REQUIRE(registry.makeKey(below)); // one that is there is fine
    REQUIRE(registry.set(below + u"\\deux"_s, u"x"_s, RegistryValue::ofNumber(1)));
    REQUIRE(registry.flush(below + u"\\deux"_s));
    REQUIRE(registry.keys(key.path).value() == QStringList{u"École"_s});
    REQUIRE_FALSE(registry.removeKey(below + u"\\deux"_s)); // holds a value
    REQUIRE(registry.value(below + u"\\deux"_s, u"X"_s).value() == RegistryValue::ofNumber(1));
    REQUIRE_FALSE(registry.removeKey(below)); // holds a key
    REQUIRE(registry.remove(below + u"\\deux"_s, u"x"_s));
    REQUIRE(registry.removeKey(below + u"\\deux"_s));
    REQUIRE(registry.removeKey(below));
    REQUIRE_FALSE(registry.exists(below).value());
}

TEST_CASE("what is no key, or may not be written, is named with the system's reason")
{
    Registry &registry = TestKey::registry();
    const auto unknown = registry.value(u"HKEY_SOMEBODY\\Software"_s, u"x"_s);
    REQUIRE(unknown.fault().kind == FaultKind::ReadOnly);
    REQUIRE(unknown.fault().detail.startsWith(u"HKEY_SOMEBODY\\Software: "_s));
    const auto root = registry.makeKey(u"HKEY_USERS\\nobody"_s);
    REQUIRE((root || root.fault().detail.startsWith(u"HKEY_USERS"_s)));
    (void)registry.removeKey(u"HKEY_USERS\\nobody"_s); // Wine lets everybody
    REQUIRE(
        registry.exists(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s).value());
    REQUIRE(registry.exists(u"hkey_current_user"_s).value());
}

TEST_CASE("what was written to the registry is taken back, byte for byte in regedit's eyes")
{
    const TestKey key;
    put(everything(key.path + u"\\old"_s));
    const QByteArray before = exported(key.path);

    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal"_s));
    ChangeSet changes{.client = u"outlook"_s};
    for (const RegistryFileValue &one :
         everything(key.path + u"\\old"_s)) // half of them goes, half is replaced
        changes.registry +=
            {one.key, one.name, one.value,
             changes.registry.size() % 2 == 0 ? std::nullopt : std::optional(RegistryValue::ofNumber(1))};
    for (const RegistryFileValue &one : everything(key.path + u"\\É\\deux"_s))
        changes.registry += {one.key, one.name, std::nullopt, one.value};
    const auto written = journal.write(changes);
    CAPTURE(written ? QString() : written.fault().detail);
    REQUIRE(written);
    for (const RegistryChange &change : changes.registry)
        REQUIRE(TestKey::registry().value(change.key, change.name).value() == change.after);

    SECTION("by undo")
    {
        REQUIRE(journal.undoLast());
        REQUIRE(exported(key.path) == before);
        REQUIRE(TestKey::registry().keys(key.path).value() == QStringList{u"old"_s});
    }
    SECTION("by hand, with the .reg file beside the receipt")
    {
        QFile file(written.value()->registryBackup);
        REQUIRE(file.open(QIODevice::ReadOnly));
        import(file.readAll());
        for (const RegistryChange &change : changes.registry)
            REQUIRE((TestKey::registry().value(change.key, change.name).value() == change.before ||
                     !survivesImport({change.key, change.name, change.before})));
    }
}
