// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/imap/ImapSyntax.h"
#include "training/mail/MailStore.h"

namespace training {

/// What one IMAP session knows of the folder it has selected. Sequence numbers stay as the client knows them
/// until catchUp() tells it what changed (RFC 3501 5.5, 7.4.1).
class FolderView
{
public:
    FolderView(MailStore &store, QString login, QByteArray folder, bool readOnly);

    /// FLAGS, EXISTS, RECENT and the OK lines of a SELECT.
    QByteArray selectAnswer() const;
    /// EXPUNGE, EXISTS and FETCH lines for what happened since; empty when nothing did.
    QByteArray catchUp();
    /// As catchUp(), without EXPUNGE: during FETCH, STORE and SEARCH no number may shift.
    QByteArray catchUpWithoutExpunge();

    bool isReadOnly() const { return m_readOnly; }
    const QByteArray &folderName() const { return m_folder; }
    const StoredFolder *folder() const { return m_store->folder(m_login, m_folder); }

    struct Entry {
        quint32 sequence;
        const StoredMessage *message;
    };
    /// The messages of @p set that still exist, by sequence number or by uid.
    std::vector<Entry> entries(const SequenceSet &set, bool byUid) const;
    std::vector<Entry> allEntries() const;
    quint32 greatest(bool uid) const;

    void setFlags(quint32 uid, const MailFlags &flags);
    /// Removes those with \Deleted, only @p among these uids if given.
    void expunge(const std::optional<SequenceSet> &among = std::nullopt);

private:
    struct Known {
        quint32 uid;
        MailFlags flags;
    };

    MailStore *m_store;
    QString m_login;
    QByteArray m_folder;
    bool m_readOnly;
    std::vector<Known> m_known; ///< Index + 1 is the sequence number.
};

QByteArray imapFlagList(const MailFlags &flags);
/// System flags get their usual spelling; nothing for what is not a flag.
std::optional<MailFlags> imapFlags(const QByteArrayList &words);

} // namespace training
