// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/AccountMending.h"

#include "profile/thunderbird/AccountList.h"
#include "profile/thunderbird/AccountSettings.h"
#include "profile/thunderbird/FreeKeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "imap://u@host" or something below it.
bool isAtOrBelow(const QByteArray &address, const QByteArray &root)
{
    return address.startsWith(root) && (address.size() == root.size() || address.at(root.size()) == '/');
}

class Mending
{
public:
    Mending(PrefsFile &prefs, const StoredAccount &account, const PrefsFile &userJs)
        : m_prefs(prefs), m_account(account), m_free(prefs, userJs)
    {
    }

    QList<QByteArray> run(const AccountMending &wanted)
    {
        if (wanted.incoming)
            mendIncoming(*wanted.incoming);
        if (wanted.outgoing)
            mendOutgoing(*wanted.outgoing, wanted.otherOutgoing);
        return m_needed;
    }

private:
    void mendIncoming(const ServerAccess &wanted)
    {
        const QByteArray prefix = "mail.server." + m_account.incoming.key + '.';
        const QByteArray oldRoot = folderRootOf(m_account, m_prefs);
        if (wanted.endpoint.host() != m_account.incoming.endpoint.host)
            write(prefix + "hostname", prefText(wanted.endpoint.host()));
        if (wanted.userName != m_account.incoming.userName)
            write(prefix + "userName", prefText(wanted.userName));
        mendConnection(prefix, "socketType", m_account.incoming, wanted);
        followFolders(oldRoot, folderRootOf(m_account, m_prefs));
    }

    void mendOutgoing(const ServerAccess &wanted, bool other)
    {
        if (other || !m_account.outgoing)
            return takeOutgoing(wanted);
        const QByteArray prefix = "mail.smtpserver." + m_account.outgoing->key + '.';
        if (wanted.endpoint.host() != m_account.outgoing->endpoint.host)
            write(prefix + "hostname", prefText(wanted.endpoint.host()));
        if (wanted.userName.compare(m_account.outgoing->userName, Qt::CaseInsensitive) != 0)
            write(prefix + "username", prefText(wanted.userName));
        mendConnection(prefix, "try_ssl", *m_account.outgoing, wanted);
    }

    void mendConnection(const QByteArray &prefix, const char *encryption, const StoredServer &stored,
                        const ServerAccess &wanted)
    {
        if (wanted.endpoint.port() != stored.endpoint.port)
            write(prefix + "port", qint32{wanted.endpoint.port()});
        if (wanted.endpoint.security() != stored.endpoint.security) {
            // One that follows from the encryption would change with it: put down.
            write(prefix + "port", qint32{wanted.endpoint.port()});
            write(prefix + encryption, socketTypeOf(wanted.endpoint.security()));
        }
        if (!stored.sendsPassword())
            write(prefix + "authMethod", AuthMethod::password);
    }

    /// One that is there and fits, else a new one; whoever uses the old one keeps it.
    void takeOutgoing(const ServerAccess &wanted)
    {
        const auto fits = [&](const ListedOutgoing &server) {
            return server.port == wanted.endpoint.port() &&
                   server.userName.compare(wanted.userName, Qt::CaseInsensitive) == 0 &&
                   server.host.compare(wanted.endpoint.host(), Qt::CaseInsensitive) == 0;
        };
        const QList<ListedOutgoing> servers = listedOutgoing(m_prefs);
        const auto found = std::ranges::find_if(servers, fits);
        const QByteArray key = found == servers.end() ? addOutgoing(wanted) : found->key;
        const QByteArray prefix = "mail.smtpserver." + key + '.';
        write(prefix + "try_ssl", socketTypeOf(wanted.endpoint.security()));
        write(prefix + "authMethod", AuthMethod::password);
        if (!m_account.identity.isEmpty())
            write("mail.identity." + m_account.identity + ".smtpServer", key);
    }

    QByteArray addOutgoing(const ServerAccess &wanted)
    {
        const QByteArray key = m_free.outgoing();
        const QByteArray list = m_prefs.text("mail.smtpservers");
        write("mail.smtpservers", list.isEmpty() ? key : list + (list.endsWith(',') ? "" : ",") + key);
        for (const Setting &setting : outgoingSettings(wanted, wanted.endpoint.host()))
            write("mail.smtpserver." + key + '.' + setting.name, setting.value);
        if (list.isEmpty())
            write("mail.smtp.defaultserver", key);
        return key;
    }

    void followFolders(const QByteArray &oldRoot, const QByteArray &newRoot)
    {
        if (oldRoot == newRoot)
            return;
        for (const QByteArray &key : m_prefs.keys()) {
            const bool isList = key.startsWith("mail.account"); // of accounts, which are no folders
            const QByteArray address = m_prefs.text(key);
            if (!isList && isAtOrBelow(address, oldRoot))
                write(key, newRoot + address.sliced(oldRoot.size()));
        }
    }

    void write(const QByteArray &key, const PrefValue &value)
    {
        m_prefs.set(key, value);
        m_needed.append(key);
    }

    PrefsFile &m_prefs;
    const StoredAccount &m_account;
    const FreeKeys m_free;
    QList<QByteArray> m_needed;
};

} // namespace

std::optional<StoredAccount> twinOf(const StoredAccount &account, const AccountMending &mending,
                                    const PrefsFile &prefs)
{
    if (!mending.incoming)
        return std::nullopt;
    const ServerAccess &wanted = *mending.incoming;
    for (const StoredAccount &other : storedAccounts(prefs)) {
        const Endpoint &endpoint = other.incoming.endpoint;
        if (other.key != account.key && endpoint.protocol == wanted.endpoint.protocol() &&
            endpoint.host == wanted.endpoint.host() && endpoint.port == wanted.endpoint.port() &&
            other.incoming.userName == wanted.userName)
            return other;
    }
    return std::nullopt;
}

QList<QByteArray> mendAccount(PrefsFile &prefs, const StoredAccount &account, const AccountMending &mending,
                              const PrefsFile &userJs)
{
    return Mending(prefs, account, userJs).run(mending);
}

QByteArray folderRootOf(const StoredAccount &account, const PrefsFile &prefs)
{
    const QByteArray prefix = "mail.server." + account.incoming.key + '.';
    return folderRoot({prefs.text(prefix + "type"), QString::fromUtf8(prefs.text(prefix + "userName")),
                       QString::fromUtf8(prefs.text(prefix + "hostname"))});
}

QByteArray filtersFollowing(const QByteArray &rules, const QByteArray &oldRoot, const QByteArray &newRoot)
{
    QByteArray following = rules;
    for (const char end : {'/', '"'})
        following.replace(QByteArray("actionValue=\"" + oldRoot + end),
                          QByteArray("actionValue=\"" + newRoot + end));
    return following;
}
