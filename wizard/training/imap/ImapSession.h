// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/ServerContext.h"
#include "training/imap/FolderView.h"
#include "training/imap/ImapFolders.h"

namespace training {

/// The commands of one person who has logged in (RFC 3501 6.3, 6.4; UIDPLUS of RFC 4315).
class ImapSession
{
public:
    static constexpr qsizetype largestAnswer =
        qsizetype{64} * 1024 * 1024; ///< One command's; more is refused with [LIMIT].

    ImapSession(const ServerContext &context, QString login);

    /// Nothing for a command that is not known here. @p reader stands after the blank that follows the
    /// command.
    std::optional<ImapAnswer> run(const QByteArray &command, bool byUid, ImapReader &reader);
    /// What an idling client is told.
    QByteArray catchUp();

private:
    ImapAnswer select(ImapReader &reader, bool readOnly);
    ImapAnswer close(bool expunging);
    ImapAnswer append(ImapReader &reader);
    std::optional<ImapAnswer> onSelected(const QByteArray &command, bool byUid, ImapReader &reader);
    ImapAnswer fetch(ImapReader &reader, bool byUid);
    ImapAnswer store(ImapReader &reader, bool byUid);
    ImapAnswer copy(ImapReader &reader, bool byUid);
    ImapAnswer search(ImapReader &reader, bool byUid);
    ImapAnswer expunge(ImapReader &reader, bool byUid);

    ServerContext m_context;
    QString m_login;
    ImapFolders m_folders;
    std::optional<FolderView> m_view;
};

} // namespace training
