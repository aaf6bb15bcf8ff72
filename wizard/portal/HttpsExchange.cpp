// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HttpsExchange.h"

#include "probe/LocalNetwork.h"

namespace {

constexpr qint64 readBound = 65536;
constexpr qint64 pieceSize = 16384; // no more than a page's bound is ever read ahead

Endpoint endpointOf(const QUrl &url)
{
    constexpr int httpsPort = 443;
    return {url.host(QUrl::FullyEncoded).toLower(), static_cast<quint16>(url.port(httpsPort)),
            Protocol::Https, Security::Tls};
}

} // namespace

HttpsExchange::HttpsExchange(const QUrl &url, Secret request, Conditions conditions, QObject *parent)
    : QObject(parent),
      m_endpoint(endpointOf(url)),
      m_request(std::move(request)),
      m_conditions(std::move(conditions)),
      m_recorder(m_endpoint),
      m_reader(url),
      m_connection(
          std::make_unique<ServerConnection>(m_endpoint, m_conditions.patience, m_conditions.network))
{
    for (QTimer *timer : {&m_phaseDeadline, &m_deadline}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &HttpsExchange::onDeadline);
    }
}

HttpsExchange::~HttpsExchange()
{
    if (m_socket)
        m_socket->disconnect(this); // its end must not be reported to what is half gone
}

void HttpsExchange::start()
{
    m_recorder.start();
    m_deadline.start(m_conditions.whole);
    QMetaObject::invokeMethod(this, &HttpsExchange::connectToServer, Qt::QueuedConnection);
}

void HttpsExchange::connectToServer()
{
    if (m_phase == Phase::Over)
        return;
    m_recorder.enter(ProbeStep::Resolve);
    connect(m_connection.get(), &ServerConnection::connecting, this,
            [this] { m_recorder.enter(ProbeStep::Connect); });
    connect(m_connection.get(), &ServerConnection::ended, this, &HttpsExchange::onConnectionEnded);
    m_connection->start();
}

void HttpsExchange::onConnectionEnded()
{
    if (m_phase == Phase::Over)
        return;
    m_connection->recordIn(m_recorder.evidence());
    if (m_connection->obstacle())
        return finish(m_connection->obstacle(), m_connection->message());
    onConnected();
    m_connection.release()->deleteLater(); // it is the one who is speaking
}

void HttpsExchange::onConnected()
{
    m_socket = m_connection->takeSocket();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBound);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpsExchange::onBytes);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpsExchange::onDisconnected);
    waitFor(Phase::Handshaking, ProbeStep::Handshake,
            stretched(m_conditions.patience.handshake, *evidence().roundTrip));
    m_tls = std::make_unique<TlsChannel>(m_endpoint.host, m_conditions.anchors);
    m_socket->write(m_tls->takeOutgoing());
    onBytes(); // what came while nobody listened
}

void HttpsExchange::onBytes()
{
    while (m_phase != Phase::Over && m_socket->bytesAvailable() > 0)
        take(m_socket->read(pieceSize));
}

void HttpsExchange::take(QByteArrayView bytes)
{
    m_tls->receive(bytes);
    m_socket->write(m_tls->takeOutgoing());
    if (m_phase == Phase::Handshaking && m_tls->state() != TlsChannel::State::Handshaking)
        onHandshakeEnd();
    if (m_phase != Phase::Answering)
        return;
    QByteArray plain = m_tls->takePlain();
    const auto state = m_reader.feed(plain);
    overwrite(plain.data(), static_cast<std::size_t>(plain.size()));
    judge(state);
    if (m_phase != Phase::Over && m_tls->failure()) // e.g. TLS 1.3 asks for our certificate only now
        finish(m_tls->failure()->obstacle, m_tls->failure()->serverLine);
    else if (m_phase != Phase::Over && m_tls->state() == TlsChannel::State::Closed)
        judge(m_reader.end());
}

void HttpsExchange::onHandshakeEnd()
{
    m_recorder.evidence().tls = m_tls->facts();
    if (m_tls->failure())
        return finish(m_tls->failure()->obstacle, m_tls->failure()->serverLine);
    m_recorder.enter(ProbeStep::Verify);
    if (m_tls->state() == TlsChannel::State::Rejected) {
        const TlsFacts &facts = *m_tls->facts();
        const bool chainIsGood = facts.verifyError == 0 && !facts.chain.empty();
        return finish(Obstacle::CertificateRejected,
                      chainIsGood ? facts.chain.front().subject : facts.verifyText);
    }
    sendRequest();
}

void HttpsExchange::sendRequest()
{
    waitFor(Phase::Answering, ProbeStep::Greeting, m_deadline.remainingTimeAsDuration());
    m_requestLeft = m_request.reveal([this](QByteArrayView plain) { return m_tls->send(plain); });
    m_request.wipe();
    m_socket->write(m_tls->takeOutgoing());
    m_socket->flush(); // what counts as left has left, also when nobody waits for the answer
    if (!m_requestLeft)
        judge(m_reader.end());
}

void HttpsExchange::judge(PortalAnswerReader::State state)
{
    switch (state) {
    case PortalAnswerReader::State::Reading: return;
    case PortalAnswerReader::State::Complete: return finish(std::nullopt, {});
    case PortalAnswerReader::State::Malformed: return finish(Obstacle::GreetingMalformed, m_reader.problem());
    case PortalAnswerReader::State::Cut: return finish(Obstacle::ConnectionClosed, m_socket->errorString());
    }
}

/// RFC 9112 §9.8 would have every end without close_notify called a cut. Too many servers leave that way:
/// where only the connection's end tells the page's, a plain end is believed, a reset is not.
void HttpsExchange::onDisconnected()
{
    if (m_phase == Phase::Over)
        return;
    onBytes(); // the last words
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Answering && m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return judge(m_reader.end());
    finish(Obstacle::ConnectionClosed, m_socket->errorString());
}

void HttpsExchange::onDeadline()
{
    switch (m_phase) {
    case Phase::Connecting: return onWholeOver();
    case Phase::Handshaking: return finish(Obstacle::HandshakeTimeout, {});
    case Phase::Answering: return finish(Obstacle::GreetingTimeout, {});
    case Phase::Over: return;
    }
}

/// Before there was a connection, which keeps its own time otherwise.
void HttpsExchange::onWholeOver()
{
    m_connection->recordIn(m_recorder.evidence());
    const bool hasName = evidence().steps.back().step != ProbeStep::Resolve;
    finish(hasName ? Obstacle::ConnectionTimeout : unlessOffline(Obstacle::NameLookupFailed), {});
}

void HttpsExchange::waitFor(Phase phase, ProbeStep step, std::chrono::milliseconds patience)
{
    m_phase = phase;
    m_recorder.enter(step);
    m_phaseDeadline.start(patience);
}

void HttpsExchange::finish(std::optional<Obstacle> obstacle, const QString &serverLine)
{
    m_phase = Phase::Over;
    m_phaseDeadline.stop();
    m_deadline.stop();
    m_request.wipe();
    m_recorder.conclude(obstacle, serverLine);
    if (m_socket)
        takeLeave();
    QMetaObject::invokeMethod(this, &HttpsExchange::finished, Qt::QueuedConnection);
}

/// Sent, not waited for; what else the server has to say is not read. A socket with an error is past
/// goodbyes.
void HttpsExchange::takeLeave()
{
    m_socket->disconnect(this);
    if (m_socket->error() != QAbstractSocket::UnknownSocketError) // that is Qt's word for no error
        return;
    if (m_tls) {
        m_tls->close();
        m_socket->write(m_tls->takeOutgoing());
        m_socket->flush();
    }
    m_socket->abort();
}
