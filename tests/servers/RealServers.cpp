// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealServers.h"

#include "support/Catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString fromEnvironment(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    if (value.isEmpty())
        FAIL("run this through tests/servers/with-real-servers: " << name << " is not set");
    return value;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return QString::fromUtf8(file.readAll());
}

qsizetype count(const QString &text, const QString &pattern)
{
    return text.count(QRegularExpression(pattern, QRegularExpression::MultilineOption));
}

QList<QByteArray> lettersOf(const QString &maildir)
{
    QList<QByteArray> letters;
    for (const QString &part : {u"new"_s, u"cur"_s}) {
        const QDir folder(maildir % u'/' % part);
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) // a mail server may move it between the two calls
                letters.append(file.readAll());
        }
    }
    return letters;
}

QStringList messagesIn(const QString &folder, const QString &part)
{
    QStringList messages;
    for (const QString &name : QDir(folder % u'/' % part).entryList(QDir::Files)) {
        const QByteArray digest = QCryptographicHash::hash(
            contentOf(folder % u'/' % part % u'/' % name).toUtf8(), QCryptographicHash::Sha256);
        messages += name.section(u":2,"_s, 0, 0).section(u',', 0, 0) % u" ["_s % name.section(u":2,"_s, 1) %
                    u"] "_s % QString::fromLatin1(digest.toHex());
    }
    return messages;
}

} // namespace

RealServers::Person RealServers::person(const QString &login)
{
    const QString table = contentOf(fromEnvironment("REAL_SERVERS_ACCOUNTS"));
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() >= 3 && fields.at(0) == login)
            return {fields.at(0), fields.at(1), fields.at(2)};
    }
    FAIL("nobody is called " << login.toStdString());
    return {};
}

QString RealServers::caFile()
{
    return fromEnvironment("REAL_SERVERS_CA");
}

QString RealServers::folder()
{
    return fromEnvironment("REAL_SERVERS");
}

int RealServers::refusedLogins()
{
    const QString log = contentOf(fromEnvironment("REAL_SERVERS_DOVECOT_LOG"));
    return int(count(log, u"auth: Info: .*(Password mismatch|unknown user)"_s));
}

QStringList RealServers::acceptedLogins()
{
    static const QRegularExpression line(u"(imap|pop3)-login: Info: Login: user=<([^>]*)>"_s);
    const QString log = contentOf(fromEnvironment("REAL_SERVERS_DOVECOT_LOG"));
    QStringList logins;
    for (const QRegularExpressionMatch &match : line.globalMatch(log))
        logins.append(match.captured(1) % u' ' % match.captured(2));
    return logins;
}

QList<QByteArray> RealServers::inbox(const QString &login)
{
    return lettersOf(fromEnvironment("REAL_SERVERS_MAIL") % u'/' % login);
}

QStringList RealServers::messagesOf(const QString &login)
{
    const QString maildir = fromEnvironment("REAL_SERVERS_MAIL") % u'/' % login;
    QStringList messages = messagesIn(maildir, u"new"_s) + messagesIn(maildir, u"cur"_s);
    messages.sort();
    return messages;
}

void RealServers::putLetter(const QString &login, const QString &name, const QByteArray &content)
{
    const QString part = name.contains(u":2,"_s) ? u"cur"_s : u"new"_s;
    const QString path = fromEnvironment("REAL_SERVERS_MAIL") % u'/' % login % u'/' % part % u'/' % name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    file.close();
    REQUIRE(QProcess::execute(u"chown"_s, {u"5000:5000"_s, path}) == 0); // whoever owns the mail there
}

QList<QByteArray> RealServers::lettersIn(const QString &login, const QString &folder)
{
    return lettersOf(fromEnvironment("REAL_SERVERS_MAIL") % u'/' % login % u"/."_s % folder);
}
