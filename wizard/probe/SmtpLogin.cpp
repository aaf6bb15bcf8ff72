// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SmtpLogin.h"

#include "probe/LoginAnswers.h"
#include "probe/ServerLine.h"

using namespace dialogue;
using Answer = LoginOutcome::Answer;

namespace {

/// RFC 4954 §4: 334 asks for more. SmtpReplyReader takes it like any other reply.
constexpr int goOn = 334;

} // namespace

SmtpLogin::SmtpLogin(const Learnt &learnt, const Credentials &credentials)
    : m_sasl(SaslClient::choose(learnt.loginMethods, credentials)), m_offered(learnt.capabilities.join(u' '))
{
}

Move SmtpLogin::begin()
{
    if (!m_sasl)
        return conclude(Answer::MechanismMissing, m_offered);
    if (m_sasl->hasInitialResponse())
        return sendSecret(joined("AUTH PLAIN ", *m_sasl->next(), "\r\n"));
    return Send{"AUTH " + m_sasl->mechanism() + "\r\n"};
}

Move SmtpLogin::onAnswerLine(QByteArrayView line)
{
    const auto progress = m_reader.add(line);
    if (progress == SmtpReplyReader::Progress::Malformed)
        return Stop{Obstacle::GreetingMalformed, readable(line)};
    if (progress == SmtpReplyReader::Progress::More)
        return Wait{};
    const SmtpReply reply = m_reader.take();
    if (reply.code == goOn) {
        const auto answer = m_sasl->next();
        if (!answer)
            return cancelExchange();
        return sendSecret(joined({}, *answer, "\r\n"));
    }
    if (reply.isPositive())
        return conclude(hasSentSecret() ? Answer::Accepted : Answer::MechanismMissing, reply.line);
    return conclude(smtpRefusal(reply, hasSentSecret()), reply.line);
}
