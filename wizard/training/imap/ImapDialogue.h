// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/SaslExchange.h"
#include "training/dialogue/ServerDialogue.h"
#include "training/imap/ImapSession.h"

namespace training {

/// The server half of IMAP4rev1 (RFC 3501) as far as Thunderbird, curl and Python's imaplib use it. This
/// class is the connection: literals, TLS, logging in, IDLE; what comes after the login is ImapSession's.
class ImapDialogue final : public ServerDialogue
{
public:
    ImapDialogue(const ServerContext &context, bool encrypted) : m_context(context), m_encrypted(encrypted) {}

    Move onOpened() override;
    Move onLine(QByteArrayView line) override;
    Move onLineTooLong() override;
    qsizetype awaitedBytes() const override { return m_awaited; }
    Move onBytes(const QByteArray &bytes) override;
    void onTlsStarted() override;
    QByteArray onMailChanged() override;

private:
    Move onLiteral(const LiteralAnnouncement &literal);
    Move execute(const QByteArray &command);
    Move beforeLogin(const QByteArray &command, ImapReader &reader);
    Move startTls();
    Move authenticate(ImapReader &reader);
    Move login(ImapReader &reader);
    Move onSasl(const SaslExchange::Step &step);
    Move finishLogin(const QByteArray &user, const QByteArray &password);
    Move endIdle(QByteArrayView line);
    Move tagged(const QByteArray &status, const QByteArray &untagged = {}) const;
    QByteArray capabilities() const;
    bool takesPasswords() const;

    ServerContext m_context;
    bool m_encrypted;
    QByteArray m_command; ///< What came of a command so far, literals inline.
    qsizetype m_awaited = 0;
    QByteArray m_tag; ///< Of the command being carried out.
    std::optional<SaslExchange> m_sasl;
    std::optional<ImapSession> m_session;
    bool m_idling = false;
};

} // namespace training
