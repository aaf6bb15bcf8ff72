// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HttpDialogue.h"

#include "probe/ServerLine.h"

using namespace dialogue;
using namespace Qt::StringLiterals;

Move HttpDialogue::begin()
{
    if (m_endpoint.security == Security::StartTls) // RFC 2817 never came into use
        return Stop{Obstacle::StartTlsMissing, {}};
    return Send{"HEAD / HTTP/1.1\r\nHost: " + m_endpoint.hostAndPort().toLatin1() +
                "\r\nAccept: */*\r\nConnection: close\r\n\r\n"};
}

Move HttpDialogue::onAnswerLine(QByteArrayView line)
{
    if (!m_statusRead) {
        if (!line.startsWith("HTTP/1."))
            return Stop{strangerIn(line, Protocol::Https), readable(line)};
        m_statusRead = true;
        m_learnt.greeting = readable(line);
        return Wait{};
    }
    if (line.isEmpty())
        return Ready{};
    recordHeader(line);
    return Wait{};
}

ProbeStep HttpDialogue::step() const
{
    return m_statusRead ? ProbeStep::Capabilities : ProbeStep::Greeting;
}

void HttpDialogue::recordHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (name.compare("Date", Qt::CaseInsensitive) == 0)
        recordDate(value);
    else if (name.compare("Location", Qt::CaseInsensitive) == 0 && isRedirect())
        m_learnt.capabilities.append(readable(line));
}

void HttpDialogue::recordDate(QByteArrayView value)
{
    // RFC 9110 §5.6.7, preferred form: "Sun, 06 Nov 1994 08:49:37 GMT", which Qt reads as RFC 2822.
    const QString text = readable(value).replace("GMT"_L1, "+0000"_L1);
    const QDateTime clock = QDateTime::fromString(text, Qt::RFC2822Date);
    if (clock.isValid())
        m_learnt.serverClock = clock.toUTC();
}

bool HttpDialogue::isRedirect() const
{
    return m_learnt.greeting.section(u' ', 1, 1).startsWith(u'3');
}
