// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/SmtpSubmission.h"

#include "probe/ServerLine.h"

using namespace dialogue;

namespace {

constexpr int startMailInput = 354;

} // namespace

QByteArray dotStuffed(QByteArrayView message)
{
    QByteArray stuffed;
    stuffed.reserve(message.size() + 64);
    if (message.startsWith('.'))
        stuffed.append('.');
    stuffed.append(message);
    stuffed.replace("\r\n.", "\r\n..");
    if (!stuffed.endsWith("\r\n"))
        stuffed.append("\r\n");
    return stuffed.append(".\r\n");
}

SmtpSubmission::SmtpSubmission(const EmailAddress &own, QByteArray message)
    : MailErrand(mostLines), m_path('<' + own.toString().toLatin1() + '>'), m_message(std::move(message))
{
}

MailErrand::Move SmtpSubmission::begin()
{
    return Send{"MAIL FROM:" + m_path + "\r\n"};
}

MailErrand::Move SmtpSubmission::onAnswerLine(QByteArrayView line)
{
    switch (m_reader.add(line)) {
    case SmtpReplyReader::Progress::More: return Wait{};
    case SmtpReplyReader::Progress::Malformed: return Stop{Obstacle::GreetingMalformed, readable(line)};
    case SmtpReplyReader::Progress::Complete: return onReply(m_reader.take());
    }
    Q_UNREACHABLE();
}

MailErrand::Move SmtpSubmission::onReply(const SmtpReply &reply)
{
    const bool agreed = m_state == State::Data ? reply.code == startMailInput : reply.isPositive();
    if (!agreed) {
        m_outcome = Outcome::Refused;
        return refused(Protocol::Smtp, reply.line);
    }
    switch (m_state) {
    case State::Sender: m_state = State::Recipient; return Send{"RCPT TO:" + m_path + "\r\n"};
    case State::Recipient: m_state = State::Data; return Send{QByteArrayLiteral("DATA\r\n")};
    case State::Data:
        m_state = State::Content;
        m_outcome = Outcome::Unconfirmed;
        return Send{dotStuffed(m_message)};
    case State::Content: m_outcome = Outcome::Accepted; return Ready{};
    }
    Q_UNREACHABLE();
}
