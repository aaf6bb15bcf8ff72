// SPDX-License-Identifier: GPL-3.0-or-later
#include "Teacher.h"

#include "support/Catch.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;

Teacher::Teacher(const QString &login, const QString &name)
    : m_person(RealServers::person(login)),
      m_name(name),
      m_home(RealServers::folder() % u"/tmp/home-XXXXXX"_s)
{
    REQUIRE(m_home.isValid());
    m_home.setAutoRemove(false); // goes with the servers; until then a failed test can be looked at
}

QString Teacher::profileRoot() const
{
    return m_home.filePath(u".thunderbird"_s);
}

ProgramRun Teacher::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home());
    return runProgram(arguments, input, environment);
}

ProgramRun Teacher::apply(const QStringList &more, const QByteArray &input) const
{
    const QStringList who = {u"apply"_s,     u"--json"_s,          u"--name"_s,    m_name,
                             u"--login"_s,   m_person.login,       u"--address"_s, m_person.address,
                             u"--ca-file"_s, RealServers::caFile()};
    return run(who + more, input);
}

QByteArray Teacher::passwordLine() const
{
    return m_person.password.toUtf8() + '\n';
}

void Teacher::takeOver(const QString &otherHome) const
{
    REQUIRE(QProcess::execute(u"rm"_s, {u"-rf"_s, profileRoot()}) == 0);
    REQUIRE(QProcess::execute(u"cp"_s, {u"-a"_s, otherHome % u"/.thunderbird"_s, profileRoot()}) == 0);
}

void Teacher::write(const QString &relative, const QByteArray &content) const
{
    const QString path = m_home.filePath(relative);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray Teacher::read(const QString &relative) const
{
    QFile file(m_home.filePath(relative));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList Teacher::filesUnder(const QString &relative) const
{
    QStringList files;
    for (const QString &path : pathsUnder(relative))
        files.append(
            path % u' ' %
            QString::fromLatin1(QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex()));
    return files;
}

QString Teacher::differenceTo(const QStringList &before) const
{
    const QStringList after = filesUnder(u".thunderbird"_s);
    const QSet<QString> old(before.begin(), before.end());
    const QSet<QString> now(after.begin(), after.end());
    return QStringList((old - now).values() + (now - old).values()).join(u'\n');
}

QStringList Teacher::filesWith(const QByteArray &bytes) const
{
    QStringList files = pathsUnder(u"."_s);
    files.removeIf([&](const QString &path) { return !read(path).contains(bytes); });
    return files;
}

QStringList Teacher::pathsUnder(const QString &relative) const
{
    QStringList paths;
    const QDir base(m_home.path());
    const auto files = QDir::Files | QDir::Hidden;
    for (QDirIterator each(m_home.filePath(relative), files, QDirIterator::Subdirectories); each.hasNext();)
        paths.append(base.relativeFilePath(each.next()));
    paths.sort();
    return paths;
}
