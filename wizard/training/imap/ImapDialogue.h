// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/MailServerDialogue.h"
#include "training/imap/ImapSession.h"

namespace training {

/// The server half of IMAP4rev1 (RFC 3501) as far as Thunderbird, curl and Python's imaplib use it. This
/// class is the connection: literals, TLS, logging in, IDLE; what comes after the login is ImapSession's.
class ImapDialogue final : public MailServerDialogue
{
public:
    ImapDialogue(const ServerContext &context, bool encrypted);

    Move onLine(QByteArrayView line) override;
    qsizetype awaitedBytes() const override { return m_awaited; }
    Move onBytes(const QByteArray &bytes) override;
    QByteArray onMailChanged() override;

protected:
    QByteArray welcome() const override;
    Move answer(QByteArrayView status) const override;
    Move onLoggedIn(const QString &login) override;

private:
    Move onLiteral(const LiteralAnnouncement &literal);
    Move execute(const QByteArray &command);
    std::optional<Move> atAnyTime(const QByteArray &command);
    Move afterLogin(const QByteArray &command, bool byUid, ImapReader &reader);
    Move beforeLogin(const QByteArray &command, ImapReader &reader);
    Move authenticate(ImapReader &reader);
    Move login(ImapReader &reader);
    Move endIdle(QByteArrayView line);
    Move tagged(const QByteArray &status, const QByteArray &untagged = {}) const;
    QByteArray capabilities() const;

    QByteArray m_command; ///< What came of a command so far, literals inline.
    qsizetype m_awaited = 0;
    QByteArray m_tag; ///< Of the command being carried out.
    std::optional<ImapSession> m_session;
    bool m_idling = false;
};

} // namespace training
