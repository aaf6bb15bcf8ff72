// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/AccountList.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 tlsFromTheStart = 3;
constexpr qint32 startTls = 2;

QString textOf(const PrefsFile &prefs, const QByteArray &key)
{
    return QString::fromUtf8(prefs.text(key));
}

/// 0 and -1 stand for "the usual one".
std::optional<quint16> writtenPort(const PrefsFile &prefs, const QByteArray &key)
{
    const qint32 port = prefs.number(key).value_or(0);
    return port > 0 && port <= 65535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

quint16 usualPort(const QByteArray &type, bool tls)
{
    const Security security = tls ? Security::Tls : Security::StartTls;
    if (type == "imap")
        return standardPort(Protocol::Imap, security);
    return type == "pop3" ? standardPort(Protocol::Pop3, security) : quint16{0};
}

QList<QByteArray> identitiesOf(const PrefsFile &prefs, const QByteArray &account)
{
    QList<QByteArray> keys;
    for (const QByteArray &key : splitKeys(prefs.text("mail.account." + account + ".identities")))
        keys.append(QByteArray(key).replace(' ', "")); // stripped here, and only here, by Thunderbird
    keys.removeAll(QByteArray());
    return keys;
}

} // namespace

bool ListedAccount::isMail() const
{
    return type == "imap" || type == "pop3" || type == "ews" || type == "graph";
}

QList<ListedAccount> listedAccounts(const PrefsFile &prefs)
{
    QList<ListedAccount> accounts;
    QSet<QByteArray> seenServers;
    for (const QByteArray &key : splitKeys(prefs.text("mail.accountmanager.accounts"))) {
        const QByteArray server = prefs.text("mail.account." + key + ".server");
        const QByteArray prefix = "mail.server." + server + '.';
        const QByteArray type = prefs.text(prefix + "type");
        const QString host = textOf(prefs, prefix + "hostname");
        if (server.isEmpty() || type.isEmpty() || host.isEmpty() || seenServers.contains(server))
            continue;
        seenServers.insert(server);
        const bool tls = prefs.number(prefix + "socketType") == tlsFromTheStart;
        const quint16 port = writtenPort(prefs, prefix + "port").value_or(usualPort(type, tls));
        accounts.append({key, server, type, host, textOf(prefs, prefix + "userName"),
                         textOf(prefs, prefix + "name"), port, identitiesOf(prefs, key)});
    }
    return accounts;
}

QList<ListedOutgoing> listedOutgoing(const PrefsFile &prefs)
{
    QList<ListedOutgoing> servers;
    for (const QByteArray &key : splitKeys(prefs.text("mail.smtpservers"))) {
        const QByteArray prefix = "mail.smtpserver." + key + '.';
        const QByteArray type = prefs.text(prefix + "type");
        if (!type.isEmpty() && type != "smtp")
            continue;
        const bool tls = prefs.number(prefix + "try_ssl") == tlsFromTheStart;
        const quint16 usual = standardPort(Protocol::Smtp, tls ? Security::Tls : Security::StartTls);
        servers.append({key, textOf(prefs, prefix + "hostname"), textOf(prefs, prefix + "username"),
                        writtenPort(prefs, prefix + "port").value_or(usual)});
    }
    return servers;
}

QList<QByteArray> splitKeys(const QByteArray &list)
{
    QList<QByteArray> keys;
    for (const QByteArray &key : list.split(',')) {
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

qint32 socketTypeOf(Security security)
{
    return security == Security::Tls ? tlsFromTheStart : startTls;
}

QByteArray serverTypeOf(Protocol protocol)
{
    return protocol == Protocol::Pop3 ? "pop3" : "imap";
}
