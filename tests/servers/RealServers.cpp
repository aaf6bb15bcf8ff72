// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealServers.h"

#include "support/Catch.h"

#include <QDir>
#include <QFile>
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

} // namespace

RealServers::Person RealServers::person(const QString &login)
{
    const QString table = contentOf(fromEnvironment("REAL_SERVERS_ACCOUNTS"));
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 3 && fields.at(0) == login)
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

QList<QByteArray> RealServers::lettersIn(const QString &login, const QString &folder)
{
    return lettersOf(fromEnvironment("REAL_SERVERS_MAIL") % u'/' % login % u"/."_s % folder);
}
