// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SmtpDialogue.h"

#include "probe/ServerLine.h"

using namespace dialogue;
using namespace Qt::StringLiterals;

Move SmtpDialogue::onAnswerLine(QByteArrayView line)
{
    switch (m_reader.add(line)) {
    case SmtpReplyReader::Progress::More: return Wait{};
    case SmtpReplyReader::Progress::Malformed: return Stop{strangerIn(line, Protocol::Smtp), readable(line)};
    case SmtpReplyReader::Progress::Complete: return onReply(m_reader.take());
    }
    Q_UNREACHABLE();
}

Move SmtpDialogue::onReply(const SmtpReply &reply)
{
    if (reply.code == 421) // RFC 5321 §3.8: may come in place of any answer
        return Stop{refusalIn(reply.line.toUtf8()), reply.line};
    switch (m_state) {
    case State::Greeting: return onGreeting(reply);
    case State::HelloInClear: return onHelloInClear(reply);
    case State::StartTls:
        if (reply.isPositive())
            return BeginTls{};
        return Stop{Obstacle::StartTlsRefused, reply.line};
    case State::Hello: return onHello(reply);
    }
    Q_UNREACHABLE();
}

Move SmtpDialogue::onGreeting(const SmtpReply &reply)
{
    if (!reply.isPositive()) // 554: RFC 5321 §3.1; 521: RFC 7504; 4yz: not now
        return Stop{refusalIn(reply.line.toUtf8()), reply.line};
    if (reply.code != 220)
        return Stop{Obstacle::GreetingMalformed, reply.line};
    m_learnt.greeting = reply.texts.join(u' ');
    return sayHello(m_security == Security::StartTls ? State::HelloInClear : State::Hello);
}

Move SmtpDialogue::onHelloInClear(const SmtpReply &reply)
{
    if (reply.isTemporary())
        return Stop{refusalIn(reply.line.toUtf8()), reply.line};
    recordExtensions(reply);
    if (!m_learnt.capabilities.contains("STARTTLS"_L1, Qt::CaseInsensitive))
        return Stop{Obstacle::StartTlsMissing, reply.line};
    m_state = State::StartTls;
    return Send{QByteArrayLiteral("STARTTLS\r\n")};
}

Move SmtpDialogue::onHello(const SmtpReply &reply)
{
    if (reply.isTemporary())
        return Stop{refusalIn(reply.line.toUtf8()), reply.line};
    recordExtensions(reply);
    return Ready{};
}

Move SmtpDialogue::onEncrypted()
{
    return sayHello(State::Hello); // RFC 3207 §4.2: all that was known before is forgotten
}

Move SmtpDialogue::sayHello(State next)
{
    m_state = next;
    return Send{"EHLO " + m_ownName + "\r\n"};
}

ProbeStep SmtpDialogue::step() const
{
    switch (m_state) {
    case State::Greeting: return ProbeStep::Greeting;
    case State::HelloInClear:
    case State::StartTls: return ProbeStep::StartTls;
    case State::Hello: return ProbeStep::Capabilities;
    }
    Q_UNREACHABLE();
}

void SmtpDialogue::recordExtensions(const SmtpReply &reply)
{
    m_learnt.capabilities.clear();
    m_learnt.loginMethods.clear();
    if (reply.isPositive())
        m_learnt.capabilities = reply.texts.sliced(1); // the first line is the server's name
    for (const QString &extension : std::as_const(m_learnt.capabilities)) {
        // "AUTH=" is what servers said before RFC 2554 was settled; some still say both.
        QString spelled = extension.toUpper();
        if (spelled.startsWith("AUTH="_L1))
            spelled[4] = u' ';
        const QStringList words = spelled.split(u' ', Qt::SkipEmptyParts);
        if (words.value(0) == "AUTH"_L1)
            m_learnt.loginMethods += words.sliced(1);
    }
    m_learnt.loginMethods.removeDuplicates();
    m_learnt.loginDisabled = m_learnt.loginMethods.isEmpty();
}
