// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/EndpointVisit.h"

#include "probe/LocalNetwork.h"
#include "probe/Overloaded.h"
#include "probe/ServerLine.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBound = 65536;
constexpr std::chrono::seconds farewellPatience{2};
// Servers slow a refused login down on purpose, some by 15 s; a message they may search for viruses first.
constexpr int slowAnswerFactor = 3;

} // namespace

EndpointVisit::EndpointVisit(const Endpoint &endpoint, std::shared_ptr<const TrustAnchors> anchors,
                             const Patience &patience, NetworkAccess network, QObject *parent)
    : QObject(parent),
      m_endpoint(endpoint),
      m_anchors(std::move(anchors)),
      m_patience(patience),
      m_recorder(endpoint),
      m_connection(std::make_unique<ServerConnection>(endpoint, patience, std::move(network)))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end 5 % early, and no verdict may
    connect(&m_deadline, &QTimer::timeout, this, &EndpointVisit::onDeadline);
}

EndpointVisit::~EndpointVisit()
{
    if (m_socket)
        m_socket->disconnect(this); // its end must not be reported to what is half gone
}

void EndpointVisit::start()
{
    m_recorder.start();
    QMetaObject::invokeMethod(this, &EndpointVisit::connectToServer, Qt::QueuedConnection);
}

void EndpointVisit::connectToServer()
{
    m_recorder.enter(ProbeStep::Resolve);
    announce();
    connect(m_connection.get(), &ServerConnection::connecting, this, [this] {
        m_connection->recordIn(m_recorder.evidence());
        m_recorder.enter(ProbeStep::Connect);
        announce();
    });
    connect(m_connection.get(), &ServerConnection::ended, this, &EndpointVisit::onConnectionEnded);
    m_connection->start();
}

void EndpointVisit::onConnectionEnded()
{
    m_connection->recordIn(m_recorder.evidence());
    if (m_connection->obstacle())
        finish(m_connection->obstacle(), m_connection->message());
    else
        onConnected();
    m_connection.release()->deleteLater(); // it is the one who is speaking
}

void EndpointVisit::onConnected()
{
    m_socket = m_connection->takeSocket();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBound);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &EndpointVisit::onBytes);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &EndpointVisit::onDisconnected);
    m_patience.bestRoundTrip = *evidence().roundTrip;
    m_dialogue = dialogueFor(m_endpoint, addressLiteral(m_socket->localAddress()));
    if (m_endpoint.security == Security::Tls) {
        beginHandshake();
        return onBytes(); // what came while nobody listened
    }
    m_recorder.enter(m_dialogue->step());
    announce();
    waitFor(Phase::Talking, stretched(m_patience.greeting, m_patience.bestRoundTrip));
    obey(m_dialogue->begin());
    onBytes();
}

void EndpointVisit::onBytes()
{
    while (m_phase != Phase::Over && m_socket->bytesAvailable() > 0)
        take(m_socket->read(readBound));
    if (m_phase == Phase::Over)
        m_socket->readAll(); // the answer to our goodbye
}

void EndpointVisit::take(QByteArrayView bytes)
{
    if (m_tls)
        return takeEncrypted(bytes);
    if (m_phase == Phase::Sniffing)
        return judgeSniffed(bytes);
    m_reader.feed(bytes);
    if (isTlsRecord(m_reader.rest())) // an alert, most likely: somebody wants a hello first
        return finish(Obstacle::TlsInsteadOfGreeting, {});
    readLines();
}

void EndpointVisit::takeEncrypted(QByteArrayView bytes)
{
    m_tls->receive(bytes);
    send({}); // what the handshake wants sent
    if (m_phase == Phase::Handshaking && m_tls->state() != TlsChannel::State::Handshaking)
        onHandshakeEnd();
    if (m_phase == Phase::Over)
        return;
    const QByteArray plain = m_tls->takePlain();
    if (m_phase == Phase::Sniffing && !plain.isEmpty())
        return judgeSniffed(plain);
    m_reader.feed(plain);
    readLines();
    if (m_phase != Phase::Over && m_tls->failure()) // e.g. TLS 1.3 asks for our certificate only now
        finish(m_tls->failure()->obstacle, m_tls->failure()->serverLine);
    else if (m_phase != Phase::Over && m_tls->state() == TlsChannel::State::Closed)
        onDisconnected();
}

void EndpointVisit::readLines()
{
    while (m_phase == Phase::Talking || m_phase == Phase::LoggingIn || m_phase == Phase::OnErrand ||
           m_phase == Phase::Pausing) {
        const auto line = m_reader.takeLine();
        if (!line)
            break;
        readLine(*line);
    }
    if (m_phase != Phase::Over && m_reader.isOverlong())
        finish(Obstacle::AnswerTooLong, readable(m_reader.rest()));
}

void EndpointVisit::readLine(QByteArrayView line)
{
    if (m_phase == Phase::Talking)
        obey(m_dialogue->onLine(line));
    else if (m_phase == Phase::LoggingIn)
        obey(m_login->onLine(line));
    else
        obeyErrand(m_errand->onLine(line));
}

void EndpointVisit::obey(dialogue::Move &&move)
{
    std::visit(Overloaded{
                   [](const dialogue::Wait &) {},
                   [this](const dialogue::Send &wanted) { send(wanted.bytes); },
                   [this](const dialogue::SendSecret &wanted) { sendOverTls(wanted.bytes); },
                   [this](const dialogue::BeginTls &) { beginTlsAfterAgreement(); },
                   [this](const dialogue::Ready &) { onReady(); },
                   [this](const dialogue::Stop &wanted) { finish(wanted.obstacle, wanted.serverLine); },
               },
               move);
    if (m_phase == Phase::Talking && m_dialogue->step() != evidence().steps.back().step) {
        m_recorder.enter(m_dialogue->step());
        announce();
    }
}

void EndpointVisit::obeyErrand(MailErrand::Move &&move)
{
    std::visit(Overloaded{
                   [](const dialogue::Wait &) {},
                   [this](const dialogue::Send &wanted) {
                       waitFor(Phase::OnErrand,
                               slowAnswerFactor * stretched(m_patience.answer, m_patience.bestRoundTrip));
                       send(wanted.bytes);
                       announce();
                   },
                   [this](const MailErrand::Pause &wanted) { waitFor(Phase::Pausing, wanted.duration); },
                   [this](const dialogue::Ready &) { finish(std::nullopt, {}); },
                   [this](const dialogue::Stop &wanted) { finish(wanted.obstacle, wanted.serverLine); },
               },
               move);
}

/// Through TLS where there is TLS; starts the patience for the answer anew.
void EndpointVisit::send(QByteArrayView bytes)
{
    if (!m_tls)
        m_socket->write(bytes.data(), bytes.size());
    else if (!bytes.isEmpty())
        m_tls->send(bytes);
    if (m_tls)
        m_socket->write(m_tls->takeOutgoing());
    if (!bytes.isEmpty() && m_phase == Phase::Talking)
        waitFor(Phase::Talking, stretched(m_patience.answer, m_patience.bestRoundTrip));
}

void EndpointVisit::sendOverTls(const Secret &bytes)
{
    if (m_tls && m_tls->state() == TlsChannel::State::Verified)
        bytes.reveal([this](QByteArrayView plain) { send(plain); });
}

void EndpointVisit::beginTlsAfterAgreement()
{
    const QByteArray tooEarly = m_reader.rest().toByteArray() + m_socket->readAll();
    if (!tooEarly.isEmpty()) // CVE-2011-0411 and "NO STARTTLS" (2021): it would count as said under TLS
        return finish(Obstacle::StartTlsInjection, readable(tooEarly));
    beginHandshake();
}

void EndpointVisit::beginHandshake()
{
    m_reader = {};
    m_tls = std::make_unique<TlsChannel>(m_endpoint.host, m_anchors);
    waitFor(Phase::Handshaking, stretched(m_patience.handshake, m_patience.bestRoundTrip));
    m_recorder.enter(ProbeStep::Handshake);
    announce();
    send({});
}

void EndpointVisit::onHandshakeEnd()
{
    m_recorder.evidence().tls = m_tls->facts();
    if (m_tls->failure())
        return finish(m_tls->failure()->obstacle, m_tls->failure()->serverLine);
    m_recorder.enter(ProbeStep::Verify);
    if (m_tls->state() == TlsChannel::State::Rejected) {
        const TlsFacts &facts = *m_tls->facts();
        const bool chainIsGood = facts.verifyError == 0;
        return finish(Obstacle::CertificateRejected,
                      chainIsGood ? facts.chain.front().subject : facts.verifyText);
    }
    m_recorder.endStep(ProbeState::Ok);
    waitFor(Phase::Talking, stretched(m_patience.greeting, m_patience.bestRoundTrip));
    obey(m_endpoint.security == Security::StartTls ? m_dialogue->onEncrypted() : m_dialogue->begin());
    announce();
}

void EndpointVisit::onReady()
{
    const bool verified = m_tls && m_tls->state() != TlsChannel::State::Rejected;
    if (m_phase == Phase::LoggingIn && m_errand &&
        m_login->verdict()->answer == LoginOutcome::Answer::Accepted)
        return beginErrand();
    if (m_phase == Phase::LoggingIn || !m_loginMaker || !verified)
        return finish(std::nullopt, {});
    m_recorder.record(m_dialogue->learnt());
    m_login = m_loginMaker(m_dialogue->learnt());
    if (!m_login)
        return finish(std::nullopt, {});
    waitFor(Phase::LoggingIn, slowAnswerFactor * stretched(m_patience.answer, m_patience.bestRoundTrip));
    obey(m_login->begin());
}

void EndpointVisit::beginErrand()
{
    m_phase = Phase::OnErrand;
    obeyErrand(m_errand->begin());
}

std::optional<LoginVerdict> EndpointVisit::loginVerdict() const
{
    if (!m_login)
        return std::nullopt;
    if (m_login->verdict() || !m_login->hasSentSecret())
        return m_login->verdict();
    // Cut or silent with the credentials on their way: they may have been right, so this is no refusal.
    return LoginVerdict{LoginOutcome::Answer::Throttled, evidence().serverLine};
}

void EndpointVisit::onDeadline()
{
    const bool awaitsGreeting =
        m_endpoint.protocol != Protocol::Https && m_dialogue->step() == ProbeStep::Greeting;
    switch (m_phase) {
    case Phase::Connecting: return; // the connection keeps its own time
    case Phase::Handshaking: return finish(Obstacle::HandshakeTimeout, {});
    case Phase::Talking:
        if (awaitsGreeting && m_reader.rest().isEmpty())
            return sniff();
        [[fallthrough]];
    case Phase::Sniffing:
    case Phase::LoggingIn:
    case Phase::OnErrand: return finish(Obstacle::GreetingTimeout, readable(m_reader.rest()));
    case Phase::Pausing: return obeyErrand(m_errand->onPauseOver());
    case Phase::Over: return m_socket->abort();
    }
}

/// Not a word in all that time: perhaps it waits for a TLS hello, or for an HTTP request. Within TLS it is
/// sent what a mail server takes for a goodbye and a web server for a bad request.
void EndpointVisit::sniff()
{
    waitFor(Phase::Sniffing, m_patience.greeting / 5);
    if (m_tls)
        return send("QUIT\r\n\r\n");
    TlsChannel knock(m_endpoint.host, m_anchors);
    m_socket->write(knock.takeOutgoing());
}

void EndpointVisit::judgeSniffed(QByteArrayView bytes)
{
    if (isTlsRecord(bytes))
        return finish(Obstacle::TlsInsteadOfGreeting, {});
    const bool http = strangerIn(bytes, m_endpoint.protocol) == Obstacle::HttpInsteadOfMail;
    finish(http ? Obstacle::HttpInsteadOfMail : Obstacle::GreetingTimeout, readable(bytes));
}

void EndpointVisit::onDisconnected()
{
    if (m_phase == Phase::Over)
        return;
    onBytes(); // the last words may tell why
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Sniffing)
        return finish(Obstacle::GreetingTimeout, {});
    const QByteArray unfinished = m_reader.rest().toByteArray();
    if (m_phase == Phase::Talking && !unfinished.isEmpty()) {
        const auto move = m_dialogue->onLine(unfinished);
        const auto *const said = std::get_if<dialogue::Stop>(&move);
        if (said && (said->obstacle == Obstacle::Busy || said->obstacle == Obstacle::Banned))
            return finish(said->obstacle, said->serverLine);
    }
    finish(Obstacle::ConnectionClosed, unfinished.isEmpty() ? m_socket->errorString() : readable(unfinished));
}

void EndpointVisit::waitFor(Phase phase, std::chrono::milliseconds patience)
{
    m_phase = phase;
    m_deadline.start(patience);
}

void EndpointVisit::learnRoundTrip(std::chrono::milliseconds roundTrip)
{
    if (m_connection)
        m_connection->learnRoundTrip(roundTrip);
}

void EndpointVisit::giveUpConnecting()
{
    if (m_connection)
        m_connection->giveUpDirectly();
}

/// Once per turn of the event loop, however much has happened.
void EndpointVisit::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            if (m_phase != Phase::Over)
                Q_EMIT progressed();
        },
        Qt::QueuedConnection);
}

void EndpointVisit::finish(std::optional<Obstacle> obstacle, const QString &serverLine)
{
    m_phase = Phase::Over;
    m_deadline.stop();
    if (m_dialogue)
        m_recorder.record(m_dialogue->learnt());
    m_recorder.conclude(obstacle, serverLine);
    if (m_socket &&
        m_socket->error() == QAbstractSocket::UnknownSocketError) // that is Qt's word for no error
        sayGoodbye();
    QMetaObject::invokeMethod(this, &EndpointVisit::finished, Qt::QueuedConnection);
}

/// Sent, not waited for: the report must not be late for the sake of politeness.
void EndpointVisit::sayGoodbye()
{
    const auto obstacle = evidence().obstacle;
    const bool onSpeakingTerms =
        !obstacle || obstacle == Obstacle::StartTlsMissing || obstacle == Obstacle::StartTlsRefused;
    if (onSpeakingTerms && !(m_errand && m_errand->hasLeft())) {
        m_recorder.enter(ProbeStep::Farewell);
        send(m_dialogue->farewell());
    }
    if (m_tls) {
        m_tls->close();
        send({});
    }
    m_socket->flush();
    m_recorder.endStep(ProbeState::Ok);
    m_deadline.start(onSpeakingTerms ? farewellPatience : std::chrono::seconds(0));
}
