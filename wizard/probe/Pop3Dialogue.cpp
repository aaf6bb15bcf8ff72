// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Pop3Dialogue.h"

#include "probe/ServerLine.h"

using namespace dialogue;
using namespace Qt::StringLiterals;

Move Pop3Dialogue::onAnswerLine(QByteArrayView line)
{
    switch (m_state) {
    case State::Greeting: return onGreeting(line);
    case State::StartTls:
    case State::Asked: return onStatus(line);
    case State::Listing: return onListLine(line);
    }
    Q_UNREACHABLE();
}

Move Pop3Dialogue::onGreeting(QByteArrayView line)
{
    if (beginsWithWord(line, "-ERR"))
        return Stop{refusalIn(line), readable(line)};
    if (!beginsWithWord(line, "+OK"))
        return Stop{strangerIn(line, Protocol::Pop3), readable(line)};
    m_learnt.greeting = readable(line);
    if (m_security != Security::StartTls)
        return askCapabilities();
    m_state = State::StartTls;
    return Send{QByteArrayLiteral("STLS\r\n")};
}

Move Pop3Dialogue::onStatus(QByteArrayView line)
{
    const bool agreed = beginsWithWord(line, "+OK");
    if (!agreed && !beginsWithWord(line, "-ERR"))
        return Stop{strangerIn(line, Protocol::Pop3), readable(line)};
    if (m_state == State::StartTls)
        return onStartTlsAnswer(agreed, line);
    if (!agreed)
        return conclude(); // RFC 2449: CAPA may be unknown; USER is then what is left
    m_state = State::Listing;
    m_learnt.loginDisabled = true; // until the list names a way
    return Wait{};
}

Move Pop3Dialogue::onStartTlsAnswer(bool agreed, QByteArrayView line)
{
    if (agreed)
        return BeginTls{};
    m_refusal = readable(line);
    return askCapabilities();
}

Move Pop3Dialogue::onListLine(QByteArrayView line)
{
    if (line == ".")
        return conclude();
    recordCapability(readable(line.startsWith('.') ? line.sliced(1) : line));
    return Wait{};
}

Move Pop3Dialogue::onEncrypted()
{
    m_learnt.capabilities.clear();
    m_learnt.loginMethods.clear();
    return askCapabilities();
}

Move Pop3Dialogue::askCapabilities()
{
    m_state = State::Asked;
    return Send{QByteArrayLiteral("CAPA\r\n")};
}

Move Pop3Dialogue::conclude()
{
    if (m_refusal.isEmpty())
        return Ready{};
    const bool offered = m_learnt.capabilities.contains("STLS"_L1, Qt::CaseInsensitive);
    return Stop{offered ? Obstacle::StartTlsRefused : Obstacle::StartTlsMissing, m_refusal};
}

ProbeStep Pop3Dialogue::step() const
{
    if (m_state == State::Greeting)
        return ProbeStep::Greeting;
    return m_state == State::StartTls || !m_refusal.isEmpty() ? ProbeStep::StartTls : ProbeStep::Capabilities;
}

void Pop3Dialogue::recordCapability(const QString &capability)
{
    m_learnt.capabilities.append(capability);
    const QStringList words = capability.toUpper().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    if (words.first() == "SASL"_L1)
        m_learnt.loginMethods = words.sliced(1);
    if (words.first() == "USER"_L1 || (words.first() == "SASL"_L1 && words.size() > 1))
        m_learnt.loginDisabled = false;
}
