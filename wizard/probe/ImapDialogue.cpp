// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ImapDialogue.h"

#include "probe/ServerLine.h"

using namespace dialogue;
using namespace Qt::StringLiterals;

namespace {

const auto startTlsCommand = QByteArrayLiteral("a1 STARTTLS\r\n");
const auto capabilityCommand = QByteArrayLiteral("a2 CAPABILITY\r\n");

QByteArrayView tagFor(bool startTls)
{
    return startTls ? "a1" : "a2";
}

} // namespace

Move ImapDialogue::onAnswerLine(QByteArrayView line)
{
    if (m_state == State::Greeting)
        return onGreeting(line);
    if (line.startsWith("* "))
        return onUntagged(line);
    return onTagged(line);
}

Move ImapDialogue::onGreeting(QByteArrayView line)
{
    if (beginsWithWord(line, "* BYE"))
        return Stop{refusalIn(line), readable(line)};
    const bool loggedIn = beginsWithWord(line, "* PREAUTH");
    if (!loggedIn && !beginsWithWord(line, "* OK"))
        return Stop{strangerIn(line, Protocol::Imap), readable(line)};
    m_learnt.greeting = readable(line);
    if (m_security == Security::StartTls) {
        // RFC 3501 §7.1.4: a server that has us logged in leaves no room for STARTTLS. Taking it would mean
        // to talk in clear to whoever injected that greeting ("NO STARTTLS", 2021).
        if (loggedIn)
            return Stop{Obstacle::StartTlsRefused, readable(line)};
        m_state = State::StartTls;
        return Send{startTlsCommand};
    }
    m_state = State::Capabilities;
    if (recordCodeIn(line))
        return Ready{}; // already in the greeting: one round trip less
    return Send{capabilityCommand};
}

Move ImapDialogue::onUntagged(QByteArrayView line)
{
    if (beginsWithWord(line, "* BYE"))
        return Stop{refusalIn(line), readable(line)};
    if (beginsWithWord(line, "* CAPABILITY"))
        recordCapabilities(afterWords(line, 2));
    return Wait{};
}

Move ImapDialogue::onTagged(QByteArrayView line)
{
    const QByteArrayView tag = tagFor(m_state == State::StartTls);
    if (!beginsWithWord(line, tag))
        return Stop{strangerIn(line, Protocol::Imap), readable(line)};
    if (m_state == State::StartTls)
        return onStartTlsAnswer(line);
    if (m_state == State::ReasonForRefusal) {
        const bool offered = m_learnt.capabilities.contains("STARTTLS"_L1, Qt::CaseInsensitive);
        return Stop{offered ? Obstacle::StartTlsRefused : Obstacle::StartTlsMissing, m_refusal};
    }
    recordCodeIn(line);
    return Ready{};
}

Move ImapDialogue::onStartTlsAnswer(QByteArrayView line)
{
    if (beginsWithWord(afterWords(line, 1), "OK"))
        return BeginTls{};
    m_refusal = readable(line);
    m_state = State::ReasonForRefusal;
    return Send{capabilityCommand};
}

Move ImapDialogue::onEncrypted()
{
    m_learnt.capabilities.clear(); // said in clear, so said by anybody
    m_learnt.loginMethods.clear();
    m_state = State::Capabilities;
    return Send{capabilityCommand};
}

ProbeStep ImapDialogue::step() const
{
    switch (m_state) {
    case State::Greeting: return ProbeStep::Greeting;
    case State::StartTls:
    case State::ReasonForRefusal: return ProbeStep::StartTls;
    case State::Capabilities: return ProbeStep::Capabilities;
    }
    Q_UNREACHABLE();
}

/// "… [CAPABILITY IMAP4rev1 …] text": RFC 3501 §7.1 lets a server volunteer it.
bool ImapDialogue::recordCodeIn(QByteArrayView line)
{
    const QByteArrayView code = afterWords(line, 2);
    const qsizetype end = code.indexOf(']');
    if (end < 0 || !beginsWithWord(code, "[CAPABILITY"))
        return false;
    recordCapabilities(afterWords(code.first(end), 1));
    return true;
}

void ImapDialogue::recordCapabilities(QByteArrayView list)
{
    m_learnt.capabilities = readable(list, list.size()).split(u' ', Qt::SkipEmptyParts);
    m_learnt.loginMethods.clear();
    for (const QString &capability : std::as_const(m_learnt.capabilities)) {
        if (capability.startsWith("AUTH="_L1, Qt::CaseInsensitive))
            m_learnt.loginMethods.append(capability.sliced(5).toUpper());
    }
    const bool noLoginCommand = m_learnt.capabilities.contains("LOGINDISABLED"_L1, Qt::CaseInsensitive);
    m_learnt.loginDisabled = noLoginCommand && m_learnt.loginMethods.isEmpty();
}
