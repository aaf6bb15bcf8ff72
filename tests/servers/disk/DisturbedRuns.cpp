// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/DisturbedRuns.h"

#include "support/Catch.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// What the program may write: the client's files, its own state, and scratch files.
const QStringList writtenFolders = {u".thunderbird"_s, u".local"_s, u"scratch"_s};

void must(const QString &program, const QStringList &arguments)
{
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(QProcess::execute(program, arguments) == 0);
}

QString newFolder()
{
    QTemporaryDir made(RealServers::folder() % u"/tmp/state-XXXXXX"_s);
    REQUIRE(made.isValid());
    made.setAutoRemove(false); // goes with the servers
    return made.path();
}

QString wordFor(Disturbance how)
{
    switch (how) {
    case Disturbance::None: return u"count"_s;
    case Disturbance::Kill: return u"kill"_s;
    case Disturbance::Tear: return u"tear"_s;
    case Disturbance::NoSpace: return u"ENOSPC"_s;
    case Disturbance::InputOutput: return u"EIO"_s;
    case Disturbance::NoAccess: return u"EACCES"_s;
    }
    Q_UNREACHABLE();
}

QString kindOf(QStringList before, QStringList now)
{
    QStringList kind;
    for (QString &file : now) {
        const bool same = before.contains(file);
        file = file.section(u' ', 0, -2);
        // What a file is called while it is only being made is drawn by lot.
        kind += QString(file).replace(QRegularExpression(u"\\.assistant-messagerie[^/]*$"_s), u".*"_s) %
                (same ? u" as before"_s : u" other"_s);
    }
    for (QString &file : before) {
        file = file.section(u' ', 0, -2);
        if (!now.contains(file))
            kind += file % u" gone"_s;
    }
    kind.removeIf([](const QString &line) { return line.endsWith(u" as before"_s); });
    return kind.join(u'\n');
}

} // namespace

DisturbedRuns::DisturbedRuns(const Teacher &teacher) : m_teacher(teacher), m_start(newFolder())
{
    beginWithWhatIsThere();
}

void DisturbedRuns::beginWithWhatIsThere()
{
    must(u"rm"_s, {u"-rf"_s, m_start});
    must(u"mkdir"_s, {u"-p"_s, m_teacher.filePath(u"scratch"_s), m_teacher.filePath(u".local"_s)});
    must(u"cp"_s, {u"-a"_s, m_teacher.home(), m_start});
    m_files = m_teacher.filesUnder(u".thunderbird"_s);
}

void DisturbedRuns::begin() const
{
    for (const QString &folder : writtenFolders)
        must(u"rm"_s, {u"-rf"_s, m_teacher.filePath(folder)});
    for (const QString &folder : writtenFolders)
        must(u"cp"_s, {u"-a"_s, m_start % u'/' % folder, m_teacher.filePath(folder)});
}

DisturbedRun DisturbedRuns::run(const QStringList &arguments, const QByteArray &input, Disturbance how,
                                qint64 atCall) const
{
    const QString tally = RealServers::folder() % u"/tmp/tally-"_s % m_teacher.person().login;
    QFile file(tally);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    REQUIRE(file.write(QByteArray(2 * sizeof(qint64), '\0')) == 2 * sizeof(qint64));
    file.flush();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_teacher.home());
    environment.insert(u"TMPDIR"_s, m_teacher.filePath(u"scratch"_s));
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DISK_FAULT_SHIM));
    environment.insert(u"DISK_FAULT_FOLDER"_s, m_teacher.home() % u'/');
    environment.insert(u"DISK_FAULT_TALLY"_s, tally);
    environment.insert(u"DISK_FAULT_HOW"_s, wordFor(how));
    environment.insert(u"DISK_FAULT_AT"_s, QString::number(atCall));

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(90000));

    DisturbedRun result;
    result.ended = process.exitStatus() == QProcess::NormalExit;
    result.run = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    file.seek(0);
    file.read(reinterpret_cast<char *>(&result.calls), sizeof result.calls);
    return result;
}

void DisturbedRuns::keepStateOfItsKind()
{
    const QString kind = kindOf(m_files, m_teacher.filesUnder(u".thunderbird"_s));
    if (m_kept.contains(kind))
        return;
    const QString folder = newFolder();
    must(u"cp"_s, {u"-a"_s, m_teacher.profileRoot(), folder % u"/.thunderbird"_s});
    m_kept.emplace(kind, folder);
}
