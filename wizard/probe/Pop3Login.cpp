// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Pop3Login.h"

#include "probe/LoginAnswers.h"
#include "probe/ServerLine.h"

using namespace dialogue;
using namespace Qt::StringLiterals;
using Answer = LoginOutcome::Answer;

Pop3Login::Pop3Login(const Learnt &learnt, Credentials credentials)
    : m_sasl(SaslClient::choose(learnt.loginMethods, credentials)),
      m_credentials(std::move(credentials)),
      m_userCommand(!m_sasl && (learnt.capabilities.isEmpty() ||
                                learnt.capabilities.contains("USER"_L1, Qt::CaseInsensitive))),
      m_offered(learnt.capabilities.join(u' '))
{
}

Move Pop3Login::begin()
{
    if (m_sasl)
        return Send{"AUTH " + m_sasl->mechanism() + "\r\n"};
    if (m_userCommand)
        return Send{"USER " + m_credentials.userName + "\r\n"};
    return conclude(Answer::MechanismMissing, m_offered);
}

Move Pop3Login::onAnswerLine(QByteArrayView line)
{
    const bool agreed = beginsWithWord(line, "+OK");
    if (agreed && m_userCommand && !hasSentSecret())
        return sendSecret(joined("PASS ", m_credentials.password, "\r\n"));
    if (agreed)
        return conclude(hasSentSecret() ? Answer::Accepted : Answer::MechanismMissing, readable(line));
    if (m_sasl && line.startsWith("+")) {
        const auto answer = m_sasl->next();
        if (!answer)
            return cancelExchange();
        return sendSecret(joined({}, *answer, "\r\n"));
    }
    // A no to USER is a no to the name: RFC 1939 §7.
    return conclude(pop3Refusal(line, hasSentSecret() || m_userCommand), readable(line));
}
