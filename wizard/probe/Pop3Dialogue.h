// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/MailDialogue.h"

/// POP3 (RFC 1939, RFC 2449, RFC 2595): greeting, STLS, CAPA, QUIT. STLS is asked for at once, as in
/// ImapDialogue.
class Pop3Dialogue : public MailDialogue
{
public:
    explicit Pop3Dialogue(Security security) : m_security(security) {}

    dialogue::Move onEncrypted() override;
    QByteArray farewell() const override { return QByteArrayLiteral("QUIT\r\n"); }
    ProbeStep step() const override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    enum class State { Greeting, StartTls, Asked, Listing };

    dialogue::Move onGreeting(QByteArrayView line);
    dialogue::Move onStatus(QByteArrayView line);
    dialogue::Move onStartTlsAnswer(bool agreed, QByteArrayView line);
    dialogue::Move onListLine(QByteArrayView line);
    dialogue::Move askCapabilities();
    dialogue::Move conclude();
    void recordCapability(const QString &capability);

    Security m_security;
    State m_state = State::Greeting;
    QString m_refusal; ///< The answer to STLS, when it was no.
};
