// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowsComputer.h"

#include "support/Catch.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

const QString userName = u"Éloïse Nuñez"_s;

void mustRun(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitCode() == 0);
}

/// Windows' own folder is shared: it is large, and nobody's to write to.
void copyPrefix(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to % u"/drive_c/ProgramData"_s));
    for (const QString &hive : QDir(from).entryList({u"*.reg"_s}))
        REQUIRE(QFile::copy(from % u'/' % hive, to % u'/' % hive));
    for (const QString &folder : {u"windows"_s, u"Program Files"_s, u"Program Files (x86)"_s})
        REQUIRE(QFile::link(from % u"/drive_c/"_s % folder, to % u"/drive_c/"_s % folder));
    mustRun(u"cp"_s, {u"-a"_s, from % u"/dosdevices"_s, from % u"/.update-timestamp"_s, to},
            QProcessEnvironment::systemEnvironment());
}

} // namespace

WindowsComputer::WindowsComputer(const Teacher &teacher)
    : m_teacher(teacher),
      m_environment(QProcessEnvironment::systemEnvironment()),
      m_folder(RealServers::folder() % u"/tmp/windows-XXXXXX"_s),
      m_prefix(m_folder.filePath(u"prefix"_s))
{
    copyPrefix(qEnvironmentVariable("WINDOWS_TEMPLATE"), m_prefix);
    m_environment.insert(u"WINEPREFIX"_s, m_prefix);
    m_environment.insert(u"HOME"_s, teacher.home());
    m_environment.insert(u"USER"_s, userName);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    REQUIRE(QDir().mkpath(userFolder() % u"/AppData/Roaming"_s));
    REQUIRE(QDir().mkpath(teacher.profileRoot()));
    REQUIRE(QFile::link(teacher.profileRoot(), userFolder() % u"/AppData/Roaming/Thunderbird"_s));
}

WindowsComputer::~WindowsComputer()
{
    logOff();
}

void WindowsComputer::logOff() const
{
    QProcess server;
    server.setProcessEnvironment(m_environment);
    server.start(u"wineserver"_s, {u"--kill"_s});
    server.waitForFinished(30000);
}

QString WindowsComputer::userFolder() const
{
    return m_prefix % u"/drive_c/users/"_s % userName;
}

QStringList WindowsComputer::filesWith(const QByteArray &bytes) const
{
    QStringList files;
    const auto look = [&](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(bytes))
            files.append(path);
    };
    const auto plain = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    for (QDirIterator each(userFolder(), plain, QDirIterator::Subdirectories); each.hasNext();)
        look(each.next());
    for (const QString &hive : QDir(m_prefix).entryList({u"*.reg"_s}))
        look(m_prefix % u'/' % hive);
    return files;
}

QStringList WindowsComputer::windowCommand()
{
    return {u"wine"_s, qEnvironmentVariable("MESSAGERIE_WINDOWS_PROGRAM")};
}

ProgramRun WindowsComputer::run(const QStringList &arguments, const QByteArray &input) const
{
    const QStringList command = windowCommand() + arguments;
    return runCommand(command, input, m_environment);
}

ProgramRun WindowsComputer::apply(const QStringList &more, const QByteArray &input) const
{
    const auto &[login, address, password] = m_teacher.person();
    return run(QStringList{u"apply"_s, u"--json"_s, u"--name"_s, m_teacher.name(), u"--login"_s, login,
                           u"--address"_s, address} +
                   more,
               input);
}

QString WindowsComputer::pretendThunderbird() const
{
    const QString programs = m_prefix % u"/drive_c/Program Files"_s;
    const QString folder = programs % u"/Mozilla Thunderbird"_s;
    REQUIRE(QFile::remove(programs)); // a link to what is everybody's
    REQUIRE(QDir().mkpath(folder));
    QFile ini(folder % u"/application.ini"_s);
    REQUIRE(ini.open(QIODevice::WriteOnly));
    ini.write("[App]\r\nVendor=Mozilla\r\nName=Thunderbird\r\nVersion=140.0\r\n");
    return u"C:\\Program Files\\Mozilla Thunderbird"_s;
}

ProgramRun WindowsComputer::runOwn(const QStringList &command) const
{
    return runCommand(QStringList{u"wine"_s} + command, {}, m_environment);
}

QStringList WindowsComputer::filesForEverybody() const
{
    QStringList files;
    for (const QString &folder : {u"Program Files"_s, u"ProgramData"_s}) {
        const QString root = m_prefix % u"/drive_c/"_s % folder;
        for (QDirIterator each(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            QFile file(each.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
            files += folder % file.fileName().sliced(root.size()) % u' ' % QString::fromLatin1(hash.toHex());
        }
    }
    files.sort();
    return files;
}

QByteArray WindowsComputer::registry(const QString &key) const
{
    const QString file = m_prefix % u"/drive_c/export.reg"_s;
    QFile::remove(file);
    mustRun(u"wine"_s, {u"regedit"_s, u"/E"_s, u"C:\\export.reg"_s, key}, m_environment);
    QFile exported(file);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    return exported.readAll();
}
