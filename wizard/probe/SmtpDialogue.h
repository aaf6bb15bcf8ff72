// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/MailDialogue.h"
#include "probe/SmtpReply.h"

/// SMTP submission (RFC 5321, RFC 6409, RFC 3207): greeting, EHLO, STARTTLS, EHLO again, QUIT.
class SmtpDialogue : public MailDialogue
{
public:
    /// @p ownName: RFC 5321 §4.1.4 wants an address literal from a client without a name of its own.
    SmtpDialogue(Security security, QByteArray ownName) : m_security(security), m_ownName(std::move(ownName))
    {
    }

    dialogue::Move onEncrypted() override;
    QByteArray farewell() const override { return QByteArrayLiteral("QUIT\r\n"); }
    ProbeStep step() const override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    enum class State { Greeting, HelloInClear, StartTls, Hello };

    dialogue::Move onReply(const SmtpReply &reply);
    dialogue::Move onGreeting(const SmtpReply &reply);
    dialogue::Move onHelloInClear(const SmtpReply &reply);
    dialogue::Move onHello(const SmtpReply &reply);
    dialogue::Move sayHello(State next);
    void recordExtensions(const SmtpReply &reply);

    Security m_security;
    QByteArray m_ownName;
    State m_state = State::Greeting;
    SmtpReplyReader m_reader;
};
