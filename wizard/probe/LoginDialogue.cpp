// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LoginDialogue.h"

#include "probe/ImapLogin.h"
#include "probe/Pop3Login.h"
#include "probe/ServerLine.h"
#include "probe/SmtpLogin.h"

dialogue::Move LoginDialogue::onLine(QByteArrayView line)
{
    if (++m_lines > MailDialogue::mostLines)
        return dialogue::Stop{Obstacle::AnswerTooLong, readable(line)};
    return onAnswerLine(line);
}

dialogue::Move LoginDialogue::conclude(LoginOutcome::Answer answer, const QString &serverLine)
{
    m_verdict = LoginVerdict{answer, serverLine};
    return dialogue::Ready{};
}

dialogue::Move LoginDialogue::sendSecret(Secret bytes)
{
    m_sentSecret = true;
    return dialogue::SendSecret{std::move(bytes)};
}

dialogue::Move LoginDialogue::cancelExchange()
{
    if (std::exchange(m_cancelled, true))
        return dialogue::Stop{Obstacle::GreetingMalformed, {}};
    return dialogue::Send{QByteArrayLiteral("*\r\n")};
}

std::unique_ptr<LoginDialogue> loginDialogueFor(Protocol protocol, const Learnt &learnt,
                                                Credentials credentials)
{
    switch (protocol) {
    case Protocol::Imap: return std::make_unique<ImapLogin>(learnt, std::move(credentials));
    case Protocol::Pop3: return std::make_unique<Pop3Login>(learnt, std::move(credentials));
    case Protocol::Smtp: return std::make_unique<SmtpLogin>(learnt, credentials);
    case Protocol::Https: break; // nobody logs in to the web with this
    }
    return nullptr;
}
