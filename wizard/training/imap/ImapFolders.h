// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/imap/ImapSyntax.h"
#include "training/mail/MailStore.h"

namespace training {

/// What a command is answered with: untagged lines first, then "OK …", "NO …" or "BAD …" without its tag.
struct ImapAnswer {
    QByteArray untagged;
    QByteArray status;
};

/// The commands of one person's folder list: LIST, LSUB, XLIST, STATUS, CREATE, DELETE, RENAME, SUBSCRIBE,
/// UNSUBSCRIBE.
class ImapFolders
{
public:
    ImapFolders(MailStore &store, QString login) : m_store(&store), m_login(std::move(login)) {}

    static bool knows(const QByteArray &command);
    /// @p command upper case; @p reader stands after the blank that follows it.
    ImapAnswer run(const QByteArray &command, ImapReader &reader) const;

private:
    ImapAnswer list(const QByteArray &command, ImapReader &reader) const;
    ImapAnswer status(ImapReader &reader) const;
    ImapAnswer rename(ImapReader &reader) const;
    ImapAnswer onOne(const QByteArray &command, ImapReader &reader) const;
    QByteArray attributes(const QByteArray &name, const StoredFolder &folder) const;

    MailStore *m_store;
    QString m_login;
};

} // namespace training
