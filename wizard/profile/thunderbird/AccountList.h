// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "profile/thunderbird/PrefsFile.h"

/// One account of a prefs.js, as Thunderbird would load it.
struct ListedAccount {
    QByteArray key;    ///< "account1"
    QByteArray server; ///< "server1"
    QByteArray type;   ///< "imap", "pop3", "none" (Local Folders), "rss", …
    QString host;
    QString userName;
    QString label;
    quint16 port =
        0; ///< The one it really uses, also where prefs.js leaves it out; 0 where the type has none.
    QList<QByteArray> identities;

    bool isMail() const;
    bool operator==(const ListedAccount &) const = default;
};

/// One outgoing server of a prefs.js.
struct ListedOutgoing {
    QByteArray key; ///< "smtp1"
    QString host;
    QString userName;
    quint16 port = 0;

    bool operator==(const ListedOutgoing &) const = default;
};

/// Those that Thunderbird loads, in its order: accounts whose server has a type and a host name, each server
/// once (nsMsgAccountManager.cpp).
QList<ListedAccount> listedAccounts(const PrefsFile &prefs);
/// Outgoing servers of type smtp (OutgoingServerService.sys.mjs).
QList<ListedOutgoing> listedOutgoing(const PrefsFile &prefs);

/// A comma list of keys; blanks belong to the keys, as they do for Thunderbird.
QList<QByteArray> splitKeys(const QByteArray &list);

/// Thunderbird's numbers and words: 3 TLS from the start, 2 STARTTLS. Others are never written (1 means
/// nothing since 132, 0 is clear text).
qint32 socketTypeOf(Security security);
QByteArray serverTypeOf(Protocol protocol); ///< "imap" or "pop3"
