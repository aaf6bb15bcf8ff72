// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/net/ServerConnection.h"

#include <QScopedValueRollback>

using namespace std::chrono_literals;

namespace training {

namespace {

constexpr auto longestSilence = 30min; // RFC 3501 5.4: an IMAP server may not be less patient

constexpr QByteArrayView httpComplaint = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n"
                                         "Connection: close\r\nContent-Length: 12\r\n\r\nBad request\n";

/// TLS 1.2 record, fatal alert, handshake_failure (RFC 5246 7.2).
const QByteArray handshakeFailure = QByteArray::fromHex("15030300020228");

bool startsWithTls(const ServedEndpoint &served)
{
    if (served.wire == Wire::TlsOnStartTlsPort)
        return true;
    return served.endpoint.security == Security::Tls && served.wire != Wire::ClearOnTlsPort;
}

} // namespace

ServerConnection::ServerConnection(const ServedEndpoint &served, qintptr descriptor, QObject *parent)
    : QObject(parent),
      m_served(served),
      m_socket(this),
      m_pump(served.makeDialogue(startsWithTls(served))),
      m_patience(this)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setReadBufferSize(readAhead);
    m_patience.setSingleShot(true);
    m_patience.start(longestSilence);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_socket.abort(); });
    connect(&m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_handshaking = false;
        open();
        readOn();
    });
    connect(
        &m_socket, &QAbstractSocket::errorOccurred, this, [this] { m_socket.abort(); },
        Qt::QueuedConnection); // not before the alert that tells the client why
}

void ServerConnection::start()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        deleteLater();
        return;
    }
    const bool clearHttp =
        m_served.wire == Wire::ClearOnTlsPort && m_served.endpoint.protocol == Protocol::Https;
    if (m_served.wire == Wire::Silent || m_served.wire == Wire::Cut || clearHttp)
        return misbehave();
    connect(&m_socket, &QIODevice::readyRead, this, &ServerConnection::readOn);
    connect(&m_socket, &QIODevice::bytesWritten, this, &ServerConnection::readOn);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &ServerConnection::readOn);
    if (startsWithTls(m_served))
        beginTls();
    else
        open();
}

void ServerConnection::onMailChanged()
{
    if (m_open && !m_handshaking && unsent() < mostUnsent)
        m_socket.write(m_pump.dialogue().onMailChanged());
}

void ServerConnection::open()
{
    if (std::exchange(m_open, true)) { // STARTTLS went through
        m_pump.dialogue().onTlsStarted();
        return;
    }
    if (m_served.wire == Wire::Http && m_served.endpoint.protocol != Protocol::Https) {
        m_socket.write(httpComplaint.toByteArray());
        m_socket.disconnectFromHost();
    } else if (m_served.wire == Wire::Endless)
        sendEndlessly();
    else
        obey(m_pump.dialogue().onOpened());
}

void ServerConnection::readOn()
{
    if (!m_open || m_handshaking || m_reading) // a write inside may report bytes written at once
        return;
    const QScopedValueRollback reading(m_reading, true);
    if (m_served.wire == Wire::Endless)
        return sendEndlessly();
    while (m_socket.state() == QAbstractSocket::ConnectedState && !m_handshaking && unsent() < mostUnsent) {
        if (const auto move = m_pump.next())
            obey(*move);
        else if (m_socket.bytesAvailable() > 0)
            m_pump.receive(m_socket.read(readAhead));
        else
            break;
        m_patience.start();
    }
}

void ServerConnection::obey(const Move &move)
{
    m_socket.write(move.say);
    if (move.then == Move::Then::Close)
        m_socket.disconnectFromHost(); // sends what is waiting first
    else if (move.then == Move::Then::BeginTls) {
        m_handshaking = true;
        m_socket.flush();
        m_socket.readAll(); // said before TLS by whoever is on the line: CVE-2011-0411
        beginTls();
    }
}

void ServerConnection::beginTls()
{
    m_handshaking = true;
    if (m_served.wire == Wire::HandshakeRefused)
        return answerOnce(handshakeFailure);
    m_socket.setSslConfiguration(m_served.tls);
    m_socket.startServerEncryption();
}

void ServerConnection::misbehave()
{
    if (m_served.wire == Wire::Silent)
        connect(&m_socket, &QIODevice::readyRead, this, [this] { m_socket.readAll(); });
    else if (m_served.wire == Wire::ClearOnTlsPort)
        answerOnce(httpComplaint.toByteArray());
    else if (m_served.endpoint.security == Security::Tls) // cut after the client's hello
        answerOnce({});
    else
        m_socket.disconnectFromHost();
}

/// To whatever the client says first; then the connection ends.
void ServerConnection::answerOnce(const QByteArray &bytes)
{
    connect(&m_socket, &QIODevice::readyRead, this, [this, bytes] {
        m_socket.readAll();
        m_socket.write(bytes);
        m_socket.disconnectFromHost();
    });
}

/// Keeps the buffer filled, not more: the client's patience is tested, not this computer's memory.
void ServerConnection::sendEndlessly()
{
    m_socket.readAll();
    const QByteArray piece(qsizetype{16} * 1024, 'a');
    while (m_socket.state() == QAbstractSocket::ConnectedState && unsent() < readAhead &&
           m_endlessSent < endlessLine) {
        m_endlessSent += piece.size();
        m_socket.write(piece);
    }
    if (m_endlessSent >= endlessLine)
        m_socket.disconnectFromHost();
}

} // namespace training
