// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/thunderbird/StoredAccount.h"

/// What an account that is there shall have in place of what it has. Absent: as it is.
struct AccountMending {
    std::optional<ServerAccess> incoming; ///< Of the account's own protocol.
    std::optional<ServerAccess> outgoing;
    /// The stored sending server is not the académie's, or is another account's too: it stays as it is for
    /// the others, and the identity takes one of its own.
    bool otherOutgoing = false;

    bool operator==(const AccountMending &) const = default;
};

/// The account that is the same for Thunderbird (type, host, port, user) as @p account would become. It
/// removes the second of two such at its next start, with all its settings.
std::optional<StoredAccount> twinOf(const StoredAccount &account, const AccountMending &mending,
                                    const PrefsFile &prefs);

/// Changes what differs: host, port, encryption, user name, way of logging in. The keys of account, server
/// and identity, and the server's directory stay, so that the mail on this disk stays the account's.
/// Addresses of folders that name the old server or user (where copies go, junk, archives) follow to the new
/// one, in whichever preference they stand. Returns the preferences that the account needs as they are now.
QList<QByteArray> mendAccount(PrefsFile &prefs, const StoredAccount &account, const AccountMending &mending,
                              const PrefsFile &userJs = {});

/// "imap://mdupont@imap.ac-amiens.fr": what the addresses of the account's folders begin with, as the
/// settings in @p prefs make it.
QByteArray folderRootOf(const StoredAccount &account, const PrefsFile &prefs);

/// A msgFilterRules.dat whose rules move mail below @p newRoot where they named @p oldRoot; every other byte
/// as it is.
QByteArray filtersFollowing(const QByteArray &rules, const QByteArray &oldRoot, const QByteArray &newRoot);
