// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"
#include "probe/SmtpReply.h"
#include "probe/proof/MailErrand.h"

/// Hands one message over, from a person to the same person (RFC 6409, RFC 5321 §3.3): MAIL, RCPT, DATA.
class SmtpSubmission final : public MailErrand
{
public:
    enum class Outcome {
        NotSent,
        Accepted,
        Refused,     ///< See refusal().
        Unconfirmed, ///< All of it has left, the answer is out: it may have been taken.
    };

    static constexpr int mostLines = 200; ///< Of one answer.

    /// @p message is whole: header, empty line, body; lines end with CRLF and hold 7-bit bytes only.
    SmtpSubmission(const EmailAddress &own, QByteArray message);

    Move begin() override;
    Outcome outcome() const { return m_outcome; }

protected:
    Move onAnswerLine(QByteArrayView line) override;

private:
    enum class State { Sender, Recipient, Data, Content };

    Move onReply(const SmtpReply &reply);

    QByteArray m_path; ///< "<mdupont@…>"
    QByteArray m_message;
    SmtpReplyReader m_reader;
    State m_state = State::Sender;
    Outcome m_outcome = Outcome::NotSent;
};

/// RFC 5321 §4.5.2: a dot more before each line that begins with one, and the lone dot at the end.
QByteArray dotStuffed(QByteArrayView message);
