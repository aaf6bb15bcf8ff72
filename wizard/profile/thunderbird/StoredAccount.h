// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "profile/thunderbird/PrefsFile.h"

/// Thunderbird's numbers for the way a password is handed over (nsMsgAuthMethod of MailNewsTypes2.idl), as
/// far as they are met here.
namespace AuthMethod {
inline constexpr qint32 none = 1;     ///< Of a sending server: no login at all.
inline constexpr qint32 old = 2;      ///< USER/PASS and LOGIN.
inline constexpr qint32 password = 3; ///< Inside TLS; what every académie offers. Thunderbird's default.
inline constexpr qint32 any = 9;      ///< Whatever the server has.
} // namespace AuthMethod

/// One server of an account as prefs.js has it, whether or not it could ever work.
struct StoredServer {
    QByteArray key; ///< "server1", "smtp1"
    Endpoint
        endpoint;     ///< The port that is really used, also where prefs.js leaves it out; Plain is possible.
    QString userName; ///< Verbatim; empty for a sending server that asks for none.
    qint32 authMethod = AuthMethod::password;

    /// The password is sent as it is, as the académies' servers want it.
    bool sendsPassword() const
    {
        return authMethod == AuthMethod::password || authMethod == AuthMethod::old ||
               authMethod == AuthMethod::any;
    }
    bool operator==(const StoredServer &) const = default;
};

/// A mail account of a profile, as Thunderbird would use it.
struct StoredAccount {
    QByteArray key;      ///< "account1"
    QByteArray identity; ///< "id1", its first; empty where there is none.
    QString fullName;    ///< Of that identity, as is its address.
    QString address;
    StoredServer incoming; ///< Protocol Imap or Pop3.
    /// Whose server sends for the identity; nothing where Thunderbird would find none.
    std::optional<StoredServer> outgoing;
    bool outgoingIsShared = false; ///< Another account sends by it as well.

    bool operator==(const StoredAccount &) const = default;
};

/// The IMAP and POP accounts that Thunderbird loads, in its order.
QList<StoredAccount> storedAccounts(const PrefsFile &prefs);
