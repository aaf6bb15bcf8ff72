// SPDX-License-Identifier: GPL-3.0-or-later
// The journal on the disk of a Windows: a mark of its own, and a process that ends for good at every step.
#include "JournalHome.h"

#include <QMap>
#include <QProcess>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

bool isReadOnly(const QString &path)
{
    return (::GetFileAttributesW(native(path).c_str()) & FILE_ATTRIBUTE_READONLY) != 0;
}

using State = QMap<QString, QByteArray>;

/// What journal_writer works on, laid down afresh.
class Desk
{
public:
    Desk()
    {
        put(u"old/key4.db-journal"_s, "hot");
        put(u"old/prefs.js"_s, "old\n");
        put(u"profiles.ini"_s, "[General]\n");
    }

    QString path(const QString &below = {}) const { return m_folder.filePath(below); }
    Journal journal() const { return Journal(path(u"journal"_s)); }

    /// The writer's exit code; it ends by itself at @p step, if there is one.
    int run(const QString &deed, int step = 0) const
    {
        QProcess writer;
        writer.start(QStringLiteral(JOURNAL_WRITER), {path(), deed, QString::number(step)});
        REQUIRE(writer.waitForFinished(120'000));
        return writer.exitCode();
    }
    /// All of mail but the lock files, which a client leaves lying as well.
    State mail() const
    {
        State state;
        QDirIterator walk(path(u"mail"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (walk.fileName() == u"parent.lock"_s)
                continue;
            REQUIRE(file.open(QIODevice::ReadOnly));
            state.insert(QDir(path()).relativeFilePath(file.fileName()), file.readAll());
        }
        return state;
    }

private:
    void put(const QString &name, const QByteArray &content) const
    {
        const QString file = path(u"mail/"_s + name);
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        QFile target(file);
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(content) == content.size());
    }

    QTemporaryDir m_folder;
};

constexpr int endedAtTheStep = 9;
constexpr int stride = 8; // a process takes a second under Wine; every step: JournalKillTest_unix.cpp

/// Ends @p deed at every few steps, each time from the start, until it comes through.
void requireWholeWhereverItEnds(const QString &deed, const State &before, const State &after, bool undoes)
{
    int ended = 0;
    for (int step = 1;; step += stride) {
        CAPTURE(deed.toStdString(), step);
        const Desk desk;
        if (undoes)
            REQUIRE(desk.run(u"write"_s) == 0);
        const int code = desk.run(deed, step);
        const auto recovered = desk.journal().recover();
        CAPTURE(recovered ? QString() : recovered.fault().detail);
        REQUIRE(recovered);
        const State now = desk.mail();
        REQUIRE((now == before || now == after));
        REQUIRE(desk.journal().last().has_value() == (now == (undoes ? before : after)));
        if (code != endedAtTheStep) {
            REQUIRE(code == 0);
            break;
        }
        ++ended;
    }
    REQUIRE(ended > 60 / stride);
}

} // namespace

TEST_CASE("a process that ends for good at any step leaves the old or the new state whole")
{
    const Desk desk;
    const State before = desk.mail();
    REQUIRE(desk.run(u"write"_s) == 0);
    const State after = desk.mail();
    REQUIRE(after.size() == 4);
    REQUIRE(desk.run(u"undo"_s) == 0);
    REQUIRE(desk.mail() == before);

    SECTION("writing")
    {
        requireWholeWhereverItEnds(u"write"_s, before, after, false);
    }
    SECTION("undoing")
    {
        requireWholeWhereverItEnds(u"undo"_s, after, before, true);
    }
}

TEST_CASE("a file marked read-only keeps the mark, there and back, and leaves nothing beside it")
{
    const Home home;
    home.put(u"prefs.js"_s, "old");
    home.put(u"gone"_s, "gone");
    for (const QString &name : {u"prefs.js"_s, u"gone"_s})
        REQUIRE(::SetFileAttributesW(native(home.mail(name)).c_str(), FILE_ATTRIBUTE_READONLY));
    const QStringList namesBefore = home.names();

    written(home, changesOf({home.change(u"prefs.js"_s, "new"), home.change(u"gone"_s, std::nullopt)}));
    CHECK(home.get(u"prefs.js"_s) == "new");
    CHECK(isReadOnly(home.mail(u"prefs.js"_s)));
    CHECK(home.names() == QStringList{u"prefs.js"_s});
    undone(home);
    CHECK(home.get(u"prefs.js"_s) == "old");
    CHECK(isReadOnly(home.mail(u"prefs.js"_s)));
    CHECK(isReadOnly(home.mail(u"gone"_s)));
    CHECK(home.names() == namesBefore);
    for (const QString &name : {u"prefs.js"_s, u"gone"_s}) // or the folder of the test could not go
        REQUIRE(::SetFileAttributesW(native(home.mail(name)).c_str(), FILE_ATTRIBUTE_NORMAL));
}

TEST_CASE("a profile with accents and a path of more than 260 characters is written and taken back")
{
    const Home home;
    const QString deep = QString(QString(80, u'é') + u'/').repeated(5) + u"Éloïse Nuñez/prefs.js"_s;
    home.put(u"profiles.ini"_s, "");
    written(home, changesOf({home.change(deep, "new")}));
    CHECK(home.get(deep) == "new");
    undone(home);
    CHECK(home.names() == QStringList{u"profiles.ini"_s});
}
