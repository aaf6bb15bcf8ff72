// SPDX-License-Identifier: GPL-3.0-or-later
#include "Thunderbird.h"

#include "RealServers.h"
#include "support/Catch.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

void mustRun(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(30000);
    INFO(program.toStdString() << ": " << process.readAll().toStdString());
    REQUIRE(ended);
    REQUIRE(process.exitCode() == 0);
}

/// Another folder of the servers' own; Thunderbird's caches and rewritten files stay away from what is
/// examined.
QString copyOf(const QString &folder)
{
    QTemporaryDir made(RealServers::folder() % u"/tmp/thunderbird-XXXXXX"_s);
    made.setAutoRemove(false); // the servers' folder goes as a whole
    mustRun(u"cp"_s, {u"-a"_s, u"-T"_s, folder, made.path()});
    return made.path();
}

/// A referent's machine would have the authority already. An existing key4.db (remembered passwords) is kept.
void trustTheAuthority(const QString &profile)
{
    const QString database = u"sql:"_s % profile;
    if (!QFile::exists(profile % u"/key4.db"_s))
        mustRun(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s});
    mustRun(u"certutil"_s, {u"-A"_s, u"-d"_s, database, u"-n"_s, u"Racine de test"_s, u"-t"_s, u"C,,"_s,
                            u"-i"_s, RealServers::caFile()});
}

QStringList filesNamed(const QString &folder, const QString &name)
{
    QStringList found;
    for (QDirIterator each(folder, {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();)
        found.append(each.next());
    return found;
}

QString ownScript()
{
    QFile file(QStringLiteral(SERVERS_DIR "/thunderbird.js"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

Thunderbird::Thunderbird(const Profile &profile, AtStart atStart) : m_folder(copyOf(profile.folder))
{
    prepare(atStart);
    start({u"--profile"_s, m_folder}, RealServers::folder() % u"/home"_s);
}

Thunderbird::Thunderbird(const Home &home, AtStart atStart) : m_folder(copyOf(home.folder))
{
    prepare(atStart);
    start({}, m_folder);
}

Thunderbird::Thunderbird(const AlreadyOpen &open)
    : m_folder(open.folder), m_marionette(std::make_unique<Marionette>())
{
}

Thunderbird::~Thunderbird()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10000);
}

void Thunderbird::prepare(AtStart atStart)
{
    for (const QString &prefs : filesNamed(m_folder, u"prefs.js"_s)) {
        trustTheAuthority(QFileInfo(prefs).path());
        if (atStart == AtStart::Quiet)
            mustRun(u"sed"_s, {u"-i"_s, u"s/\\(login_at_startup\", \\)true/\\1false/"_s, prefs});
    }
}

void Thunderbird::start(const QStringList &arguments, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.remove(u"LD_PRELOAD"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(m_folder % u".log"_s);
    m_process.setStandardErrorFile(m_folder % u".log"_s, QIODevice::Append);
    m_process.start(u"/usr/bin/thunderbird"_s,
                    QStringList{u"--headless"_s, u"--marionette"_s, u"--remote-allow-system-access"_s} +
                        arguments);
    REQUIRE(m_process.waitForStarted());
    m_marionette = std::make_unique<Marionette>();
}

QJsonValue Thunderbird::call(const QString &expression, const QJsonArray &arguments)
{
    static const QString script = ownScript();
    return m_marionette->run(script % u"\nreturn "_s % expression % u';', arguments);
}

QString Thunderbird::openProfile()
{
    return call(u"Services.dirsvc.get('ProfD', Ci.nsIFile).leafName"_s).toString();
}

QList<QJsonObject> Thunderbird::accounts()
{
    QList<QJsonObject> accounts;
    for (const QJsonValue account : call(u"accounts()"_s).toArray())
        accounts.append(account.toObject());
    return accounts;
}

QJsonObject Thunderbird::accountOf(const QString &userName)
{
    QJsonObject found;
    for (const QJsonObject &account : accounts()) {
        if (account[u"userName"].toString() == userName)
            found = account;
    }
    return found;
}

void Thunderbird::rememberPassword(const QString &userName, const QString &password)
{
    call(u"await rememberPassword(...args)"_s, {userName, password});
}

QJsonObject Thunderbird::readLetter(const QString &userName, const QString &subject)
{
    return call(u"await readLetter(...args)"_s, {userName, subject}).toObject();
}

QString Thunderbird::sendLetter(const QString &userName, const QString &to, const QString &subject,
                                const QString &text)
{
    return call(u"await sendLetter(...args)"_s, {userName, to, subject, text}).toString();
}

QString Thunderbird::promptWhileFetching(const QString &userName)
{
    call(u"startFetching(...args)"_s, {userName});
    return prompt();
}

QString Thunderbird::prompt()
{
    return m_marionette->promptWithin(std::chrono::seconds(6));
}

QJsonObject Thunderbird::knownServers(const QString &domain)
{
    return call(u"await knownServers(...args)"_s, {domain}).toObject();
}

QString Thunderbird::fetched(const QString &url)
{
    return call(u"await fetched(...args)"_s, {url}).toString();
}

QStringList Thunderbird::policies()
{
    QStringList names;
    for (const QJsonValue name :
         call(u"Object.keys(Services.policies.getActivePolicies() ?? {}).sort()"_s).toArray())
        names += name.toString();
    return names;
}

QStringList Thunderbird::quit()
{
    m_marionette->quit();
    m_marionette->waitForEnd();
    if (m_process.state() != QProcess::NotRunning) {
        REQUIRE(m_process.waitForFinished(60000));
        CHECK(m_process.exitCode() == 0);
    }
    return filesNamed(m_folder, u"Invalidprefs.js"_s);
}
