// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HttpConnectDialogue.h"

#include "probe/SaslClient.h"
#include "probe/ServerLine.h"

#include <algorithm>

using namespace proxying;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView version = "HTTP/1.";

/// @p line is, so far, what every answer begins with.
bool mayBeStatus(QByteArrayView line)
{
    const qsizetype common = std::min(line.size(), version.size());
    return line.first(common) == version.first(common);
}

constexpr int unauthorised = 407;

/// What a status that is no success says of the proxy, a wish for a login apart.
ProxyOutcome outcomeOf(int status)
{
    constexpr int notImplemented = 501;
    return status >= 500 && status != notImplemented ? ProxyOutcome::ServerNotReached : ProxyOutcome::Refused;
}

} // namespace

Move HttpConnectDialogue::begin()
{
    const QByteArray head = "CONNECT " + m_server + " HTTP/1.1\r\nHost: " + m_server + "\r\n";
    if (!m_login)
        return Send{head + "\r\n"};
    const QByteArray before = m_login->user() + ':';
    const QByteArray field = head + "Proxy-Authorization: Basic ";
    return SendLogin{joined(field, base64Of(joined(before, m_login->password(), {})), "\r\n\r\n")};
}

Move HttpConnectDialogue::onByte(char byte)
{
    if (++m_received > longestAnswer)
        return Stop{ProxyOutcome::NotAProxy, stranger()};
    if (byte == '\n')
        return onLine();
    m_line.append(byte);
    if (m_status == 0 && !mayBeStatus(m_line))
        return Stop{ProxyOutcome::NotAProxy, stranger()};
    return Wait{};
}

Move HttpConnectDialogue::onLine()
{
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    if (m_status == 0 && !readStatus())
        return Stop{ProxyOutcome::NotAProxy, stranger()};
    if (m_line.isEmpty())
        return onHeadEnd();
    readChallenge();
    m_line.clear();
    return Wait{};
}

/// "HTTP/1.1 200 Connection established"
bool HttpConnectDialogue::readStatus()
{
    const QByteArrayView digits =
        afterWords(m_line, 1).first(std::min<qsizetype>(3, afterWords(m_line, 1).size()));
    const bool isNumber = digits.size() == 3 && std::all_of(digits.begin(), digits.end(), [](char digit) {
                              return digit >= '0' && digit <= '9';
                          });
    m_status = isNumber && m_line.startsWith(version) ? digits.toByteArray().toInt() : 0;
    m_statusLine = readable(m_line);
    return m_status >= 100;
}

void HttpConnectDialogue::readChallenge()
{
    const qsizetype colon = m_line.indexOf(':');
    if (colon < 0 || m_line.first(colon).compare("Proxy-Authenticate", Qt::CaseInsensitive) != 0)
        return;
    for (const QByteArray &part : m_line.sliced(colon + 1).split(',')) {
        const QByteArray word = part.trimmed().split(' ').first();
        if (!word.isEmpty() && !word.contains('=')) // a parameter of the one before
            m_schemes += readable(word, 32);
    }
}

Move HttpConnectDialogue::onHeadEnd()
{
    if (m_status < 200) { // an interim answer: the real one follows
        m_status = 0;
        return Wait{};
    }
    if (m_status < 300)
        return Opened{};
    if (m_status != unauthorised)
        return Stop{outcomeOf(m_status), answer()};
    if (!m_schemes.contains("Basic"_L1, Qt::CaseInsensitive))
        return Stop{ProxyOutcome::LoginUnsupported, answer()};
    return Stop{m_login ? ProxyOutcome::LoginRefused : ProxyOutcome::LoginRequired, answer()};
}

/// What no proxy says; nothing of it where it may echo a login.
QString HttpConnectDialogue::stranger() const
{
    return m_login ? QString() : readable(m_line);
}

/// What came after a login may echo it: only the number is kept.
QString HttpConnectDialogue::answer() const
{
    if (m_login)
        return u"HTTP %1"_s.arg(m_status);
    return m_schemes.isEmpty()
               ? m_statusLine
               : u"%1 (%2)"_s.arg(m_statusLine,
                                  m_schemes.first(std::min<qsizetype>(8, m_schemes.size())).join(", "_L1));
}
