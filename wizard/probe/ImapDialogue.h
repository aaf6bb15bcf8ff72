// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/MailDialogue.h"

/// IMAP (RFC 9051, RFC 3501): greeting, STARTTLS, CAPABILITY, LOGOUT.
/// STARTTLS is asked for at once, without CAPABILITY before it: one round trip less, and what a server says
/// of itself in clear counts for nothing anyway. Only a refusal is followed by the question whether it was
/// offered.
class ImapDialogue : public MailDialogue
{
public:
    explicit ImapDialogue(Security security) : m_security(security) {}

    dialogue::Move onEncrypted() override;
    QByteArray farewell() const override { return QByteArrayLiteral("a9 LOGOUT\r\n"); }
    ProbeStep step() const override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    enum class State { Greeting, StartTls, ReasonForRefusal, Capabilities };

    dialogue::Move onGreeting(QByteArrayView line);
    dialogue::Move onUntagged(QByteArrayView line);
    dialogue::Move onTagged(QByteArrayView line);
    dialogue::Move onStartTlsAnswer(QByteArrayView line);
    void recordCapabilities(QByteArrayView list);
    bool recordCodeIn(QByteArrayView line);

    Security m_security;
    State m_state = State::Greeting;
    QString m_refusal;
};
