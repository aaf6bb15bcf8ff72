// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/dialogue/MailServerDialogue.h"

namespace training {

namespace {

QByteArray asLine(QByteArrayView words)
{
    return words.toByteArray() + "\r\n";
}

} // namespace

Move MailServerDialogue::onOpened()
{
    switch (m_context.misbehaviour.greeting) {
    case Misbehaviour::Greeting::Proper: return {asLine(welcome())};
    case Misbehaviour::Greeting::Busy: return {asLine(m_words.busy), Move::Then::Close};
    case Misbehaviour::Greeting::Banned: return {asLine(m_words.banned), Move::Then::Close};
    case Misbehaviour::Greeting::Malformed: return {malformedGreeting.toByteArray()};
    }
    Q_UNREACHABLE();
}

Move MailServerDialogue::onLineTooLong()
{
    return {asLine(m_words.lineTooLong), Move::Then::Close};
}

Move MailServerDialogue::answer(QByteArrayView status) const
{
    return {asLine(status)};
}

bool MailServerDialogue::offersStartTls() const
{
    return !m_encrypted && m_context.misbehaviour.startTls != Misbehaviour::StartTls::Missing;
}

bool MailServerDialogue::takesPasswords() const
{
    return m_encrypted && m_context.misbehaviour.logins != Misbehaviour::Logins::NoMechanism;
}

Move MailServerDialogue::startTls() const
{
    const QByteArray agreed = answer(m_words.tlsBegins).say;
    switch (m_context.misbehaviour.startTls) {
    case Misbehaviour::StartTls::Works: return {agreed, Move::Then::BeginTls};
    case Misbehaviour::StartTls::Missing: return answer(m_words.tlsUnknown);
    case Misbehaviour::StartTls::Refused: return answer(m_words.tlsRefused);
    case Misbehaviour::StartTls::Injects: return {agreed + asLine(m_words.injected), Move::Then::BeginTls};
    }
    Q_UNREACHABLE();
}

Move MailServerDialogue::onSasl(const SaslExchange::Step &step)
{
    if (const auto *challenge = std::get_if<SaslExchange::Challenge>(&step))
        return {m_words.challenge.toByteArray() + challenge->base64 + "\r\n"};
    m_sasl.reset();
    if (const auto *given = std::get_if<SaslExchange::Credentials>(&step))
        return finishLogin(given->user, given->password);
    const bool cancelled = std::holds_alternative<SaslExchange::Cancelled>(step);
    return answer(cancelled ? m_words.saslCancelled : m_words.saslMalformed);
}

Move MailServerDialogue::finishLogin(const QByteArray &user, const QByteArray &password)
{
    const auto login = m_context.logIn(m_words.protocol, user, password);
    if (m_context.misbehaviour.logins == Misbehaviour::Logins::Throttled)
        return answer(m_words.loginThrottled);
    if (!login)
        return answer(m_words.loginRefused);
    return onLoggedIn(*login);
}

} // namespace training
