// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TestServer.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

TestConnection::TestConnection(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &TestConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, [this] { gone = true; });
}

void TestConnection::send(QByteArrayView bytes)
{
    if (!m_tls)
        return sendRaw(bytes);
    m_tls->send(bytes);
    sendRaw(m_tls->takeOutgoing());
}

void TestConnection::sendRaw(QByteArrayView bytes)
{
    m_socket->write(bytes.data(), bytes.size());
    m_socket->flush();
}

void TestConnection::beginTls(const TlsHabits &habits)
{
    m_tls = std::make_unique<TlsPeer>(habits);
}

void TestConnection::hangUp()
{
    m_socket->disconnectFromHost();
}

void TestConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    raw += bytes;
    if (m_tls) {
        m_tls->receive(bytes);
        sendRaw(m_tls->takeOutgoing());
        const bool justNow = m_tls->isEncrypted() && !std::exchange(encrypted, m_tls->isEncrypted());
        if (justNow && onLine)
            onLine("(encrypted)");
        m_pending += m_tls->takePlain();
    } else {
        m_pending += bytes;
    }
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.first(end).trimmed();
        m_pending.remove(0, end + 1);
        lines << line;
        if (onLine)
            onLine(line);
    }
}

TestServer::TestServer(Behaviour behaviour) : m_behaviour(std::move(behaviour))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = nextPendingConnection()) {
            auto *const connection = new TestConnection(socket, this);
            connections.push_back(connection);
            m_behaviour(*connection);
        }
    });
}

Endpoint TestServer::endpoint(Protocol protocol, Security security) const
{
    return {u"127.0.0.1"_s, serverPort(), protocol, security};
}

QByteArray TestServer::heardRaw() const
{
    QByteArray all;
    for (const TestConnection *connection : connections)
        all += connection->raw;
    return all;
}

QByteArrayList TestServer::heard() const
{
    QByteArrayList all;
    for (const TestConnection *connection : connections)
        all += connection->lines;
    return all;
}

namespace {

QByteArray greetingOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap: return "* OK ready\r\n";
    case Protocol::Pop3: return "+OK ready\r\n";
    case Protocol::Smtp: return "220-smtp.example\r\n220 ready\r\n";
    case Protocol::Https: return {};
    }
    Q_UNREACHABLE();
}

/// "a1 OK" for IMAP, "+OK" for POP3, "220" or so for SMTP.
QByteArray answerTo(const QByteArray &line, const DecentServer &server)
{
    const QByteArray tag = line.left(line.indexOf(' '));
    const QByteArray plain = QByteArray(1, '\0') + server.userName + QByteArray(1, '\0') + server.password;
    const QByteArray good = plain.toBase64();
    if (line.contains("STARTTLS"))
        return server.protocol == Protocol::Smtp ? QByteArray("220 go\r\n") : QByteArray(tag + " OK go\r\n");
    if (line == "STLS")
        return "+OK go\r\n";
    if (line.endsWith(" CAPABILITY"))
        return "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN\r\n" + tag + " OK\r\n";
    if (line == "CAPA")
        return "+OK\r\nSASL PLAIN LOGIN\r\nUSER\r\n.\r\n";
    if (line.startsWith("EHLO "))
        return "250-smtp.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n";
    if (line.startsWith("HEAD "))
        return "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n";
    if (line.startsWith("a3 AUTHENTICATE PLAIN "))
        return line.endsWith(good) ? "a3 OK in\r\n" : "a3 NO [AUTHENTICATIONFAILED] no\r\n";
    if (line.startsWith("AUTH PLAIN "))
        return line.endsWith(good) ? "235 in\r\n" : "535 5.7.8 no\r\n";
    if (line == "AUTH PLAIN")
        return "+ \r\n";
    if (server.protocol == Protocol::Pop3 && line == good)
        return "+OK in\r\n";
    if (line.endsWith("LOGOUT"))
        return "* BYE\r\na9 OK\r\n";
    return line == "QUIT" ? (server.protocol == Protocol::Smtp ? "221 bye\r\n" : "+OK bye\r\n")
                          : "-ERR what\r\n";
}

} // namespace

TestServer::Behaviour decent(const DecentServer &server)
{
    return [server](TestConnection &connection) {
        TlsHabits tls = server.tls;
        if (!tls.identity)
            tls.identity = testIdentity();
        if (server.security == Security::Tls)
            connection.beginTls(tls);
        else
            connection.send(greetingOf(server.protocol));
        connection.onLine = [server, tls, &connection](const QByteArray &line) {
            if (line == "(encrypted)") {
                if (server.security == Security::Tls)
                    connection.send(greetingOf(server.protocol));
                return;
            }
            if (server.protocol == Protocol::Https && !line.startsWith("HEAD "))
                return;
            connection.send(answerTo(line, server));
            if (line.contains("STARTTLS") || line == "STLS")
                connection.beginTls(tls);
        };
    };
}

const Party &testRoot()
{
    static const Party root = authority(u"Loopback root"_s);
    return root;
}

std::shared_ptr<const Party> testIdentity()
{
    static const auto identity = std::make_shared<const Party>(issue(
        {.commonName = u"loopback"_s, .names = {u"127.0.0.1"_s, u"::1"_s, u"localhost"_s}}, &testRoot()));
    return identity;
}

std::shared_ptr<const TrustAnchors> testAnchors()
{
    static const auto anchors = TrustAnchors::fromPem(pemOf(testRoot())).value();
    return anchors;
}

quint16 refusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}
