// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/StoredAccount.h"

#include "profile/thunderbird/AccountList.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is neither of the two that encrypt leaves the line in the clear, 1 ("if possible") since version 132.
Security securityOf(qint32 socketType)
{
    if (socketType == socketTypeOf(Security::Tls))
        return Security::Tls;
    return socketType == socketTypeOf(Security::StartTls) ? Security::StartTls : Security::Plain;
}

/// As a name is looked up; what is no host name at all stays as it stands, to be shown.
QString hostOf(const QString &written)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(written.trimmed()));
    return ascii.isEmpty() ? written : ascii;
}

StoredServer incomingOf(const PrefsFile &prefs, const ListedAccount &account)
{
    const QByteArray prefix = "mail.server." + account.server + '.';
    const Protocol protocol = account.type == "imap" ? Protocol::Imap : Protocol::Pop3;
    return {.key = account.server,
            .endpoint = {hostOf(account.host), account.port, protocol,
                         securityOf(prefs.number(prefix + "socketType").value_or(0))},
            .userName = account.userName,
            .authMethod = prefs.number(prefix + "authMethod").value_or(AuthMethod::password)};
}

StoredServer outgoingOf(const PrefsFile &prefs, const ListedOutgoing &server)
{
    const QByteArray prefix = "mail.smtpserver." + server.key + '.';
    return {.key = server.key,
            .endpoint = {hostOf(server.host), server.port, Protocol::Smtp,
                         securityOf(prefs.number(prefix + "try_ssl").value_or(0))},
            .userName = server.userName,
            .authMethod = prefs.number(prefix + "authMethod").value_or(AuthMethod::password)};
}

/// Whom an identity sends by: the server that it names, else the default one, else the first.
class Senders
{
public:
    explicit Senders(const PrefsFile &prefs) : m_prefs(prefs), m_servers(listedOutgoing(prefs)) {}

    const ListedOutgoing *of(const QByteArray &identity) const
    {
        const QByteArray named = m_prefs.text("mail.identity." + identity + ".smtpServer");
        for (const QByteArray &key : {named, m_prefs.text("mail.smtp.defaultserver")}) {
            const auto found = std::ranges::find(m_servers, key, &ListedOutgoing::key);
            if (found != m_servers.end())
                return &*found;
        }
        return m_servers.isEmpty() ? nullptr : &m_servers.first();
    }

    /// An identity of another account than @p own sends by @p server.
    bool isShared(const ListedOutgoing &server, const ListedAccount &own,
                  const QList<ListedAccount> &accounts) const
    {
        const auto usesIt = [&](const QByteArray &identity) {
            const ListedOutgoing *const sender = of(identity);
            return sender && sender->key == server.key;
        };
        return std::ranges::any_of(accounts, [&](const ListedAccount &other) {
            return other.key != own.key && std::ranges::any_of(other.identities, usesIt);
        });
    }

private:
    const PrefsFile &m_prefs;
    QList<ListedOutgoing> m_servers;
};

} // namespace

QList<StoredAccount> storedAccounts(const PrefsFile &prefs)
{
    const QList<ListedAccount> listed = listedAccounts(prefs);
    const Senders senders(prefs);
    QList<StoredAccount> accounts;
    for (const ListedAccount &account : listed) {
        if (account.type != "imap" && account.type != "pop3")
            continue;
        StoredAccount stored;
        stored.key = account.key;
        stored.identity = account.identities.isEmpty() ? QByteArray() : account.identities.first();
        const QByteArray identity = "mail.identity." + stored.identity + '.';
        stored.fullName = QString::fromUtf8(prefs.text(identity + "fullName"));
        stored.address = QString::fromUtf8(prefs.text(identity + "useremail"));
        stored.incoming = incomingOf(prefs, account);
        if (const ListedOutgoing *const sender = senders.of(stored.identity)) {
            stored.outgoing = outgoingOf(prefs, *sender);
            stored.outgoingIsShared = senders.isShared(*sender, account, listed);
        }
        accounts.append(stored);
    }
    return accounts;
}
