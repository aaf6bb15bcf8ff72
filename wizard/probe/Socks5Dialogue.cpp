// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Socks5Dialogue.h"

#include "probe/SaslClient.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace proxying;
using namespace Qt::StringLiterals;

namespace {

// RFC 1928 §3 to §6, RFC 1929 §2.
constexpr char socksVersion = 5;
constexpr char loginVersion = 1;
constexpr char noLogin = 0;
constexpr char userAndPassword = 2;
constexpr char noneAcceptable = '\xff';
constexpr char connectCommand = 1;
constexpr char ipv4 = 1;
constexpr char domainName = 3;
constexpr char ipv6 = 4;
constexpr qsizetype replyHead = 5; ///< Version, reply, reserved, kind of address, its first byte.

/// RFC 1928 §6, in its order.
constexpr std::array replies = {"succeeded"_L1,
                                "general SOCKS server failure"_L1,
                                "connection not allowed by ruleset"_L1,
                                "network unreachable"_L1,
                                "host unreachable"_L1,
                                "connection refused"_L1,
                                "TTL expired"_L1,
                                "command not supported"_L1,
                                "address type not supported"_L1};

Stop stop(ProxyOutcome outcome, const QString &answer)
{
    return {outcome, u"SOCKS 5: "_s + answer};
}

Stop garbled(const QByteArray &message)
{
    return stop(ProxyOutcome::NotAProxy, QString::fromLatin1(message.first(1).toHex()));
}

ProxyOutcome outcomeOf(std::size_t reply)
{
    constexpr std::size_t notAllowed = 2;
    constexpr std::size_t commandUnknown = 7;
    constexpr std::size_t addressUnknown = 8;
    const bool refuses = reply == notAllowed || reply == commandUnknown || reply == addressUnknown;
    return refuses ? ProxyOutcome::Refused : ProxyOutcome::ServerNotReached;
}

/// How long the whole reply is, by the kind of address in it; 0: no such kind.
qsizetype lengthOf(const QByteArray &head)
{
    constexpr qsizetype withoutAddress = 6; // four bytes before it, the port after it
    switch (head.at(3)) {
    case ipv4: return withoutAddress + 4;
    case ipv6: return withoutAddress + 16;
    case domainName: return withoutAddress + 1 + static_cast<unsigned char>(head.at(4));
    default: return 0;
    }
}

QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, static_cast<char>(text.size())) + text;
}

QByteArray addressOf(const QString &host)
{
    const QHostAddress literal(host);
    if (literal.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, '\0');
        qToBigEndian(literal.toIPv4Address(), bytes.data());
        return QByteArray(1, ipv4) + bytes;
    }
    if (literal.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR address = literal.toIPv6Address();
        return QByteArray(1, ipv6) + QByteArray(reinterpret_cast<const char *>(address.c), sizeof address.c);
    }
    return QByteArray(1, domainName) + counted(host.toLatin1().first(std::min<qsizetype>(255, host.size())));
}

} // namespace

Move Socks5Dialogue::begin()
{
    QByteArray methods(1, noLogin);
    if (m_login)
        methods += userAndPassword;
    return await(Due::Method, Send{QByteArray(1, socksVersion) + counted(methods)});
}

Move Socks5Dialogue::await(Due due, Move move)
{
    m_due = due;
    m_message.clear();
    return move;
}

Move Socks5Dialogue::onByte(char byte)
{
    m_message.append(byte);
    switch (m_due) {
    case Due::Method: return m_message.size() < 2 && byte == socksVersion ? Move(Wait{}) : onMethod();
    case Due::LoginVerdict: return m_message.size() < 2 ? Move(Wait{}) : onLoginVerdict();
    case Due::Reply: return m_message.size() < replyHead ? Move(Wait{}) : onReply();
    }
    Q_UNREACHABLE();
}

Move Socks5Dialogue::onMethod()
{
    if (m_message.at(0) != socksVersion)
        return garbled(m_message);
    const char method = m_message.at(1);
    if (method == noLogin)
        return await(Due::Reply, connectRequest());
    if (method == noneAcceptable)
        return stop(m_login ? ProxyOutcome::LoginUnsupported : ProxyOutcome::LoginRequired,
                    u"no acceptable method"_s);
    if (method != userAndPassword || !m_login)
        return garbled(m_message);
    const QByteArray head = QByteArray(1, loginVersion) + counted(m_login->user()) +
                            QByteArray(1, static_cast<char>(m_login->password().size()));
    return await(Due::LoginVerdict, SendLogin{joined(head, m_login->password(), {})});
}

Move Socks5Dialogue::onLoginVerdict()
{
    const char status = m_message.at(1);
    if (status != 0)
        return stop(ProxyOutcome::LoginRefused,
                    u"login refused (%1)"_s.arg(static_cast<unsigned char>(status)));
    return await(Due::Reply, connectRequest());
}

Send Socks5Dialogue::connectRequest() const
{
    QByteArray port(2, '\0');
    qToBigEndian(m_server.port, port.data());
    return {QByteArray(1, socksVersion) + connectCommand + '\0' + addressOf(m_server.host) + port};
}

Move Socks5Dialogue::onReply()
{
    const auto reply = static_cast<std::size_t>(static_cast<unsigned char>(m_message.at(1)));
    if (m_message.at(0) != socksVersion || reply >= replies.size())
        return garbled(m_message);
    if (reply != 0)
        return stop(outcomeOf(reply), replies.at(reply));
    const qsizetype whole = lengthOf(m_message);
    if (whole == 0)
        return garbled(m_message);
    return m_message.size() < whole ? Move(Wait{}) : Move(Opened{});
}
