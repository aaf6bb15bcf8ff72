// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/EvidenceRecorder.h"
#include "probe/LineReader.h"
#include "probe/LoginDialogue.h"
#include "probe/Patience.h"
#include "probe/ServerConnection.h"
#include "probe/TlsChannel.h"
#include "probe/proof/MailErrand.h"

/// One visit to one endpoint over one connection: connects, obeys the dialogue, carries the bytes of TLS,
/// keeps the time, and takes its leave. The shell around what is pure; EndpointProbe, LoginTest and
/// MailProofRun are its uses.
class EndpointVisit : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointVisit)
public:
    using LoginMaker = std::function<std::unique_ptr<LoginDialogue>(const Learnt &)>;

    EndpointVisit(const Endpoint &endpoint, std::shared_ptr<const TrustAnchors> anchors,
                  const Patience &patience, NetworkAccess network, QObject *parent = nullptr);
    ~EndpointVisit() override;

    /// Before start(): logs in as well, once, if the channel was verified.
    void logInWith(LoginMaker maker) { m_loginMaker = std::move(maker); }
    /// Before start(): does this too, on the same connection, once the login was accepted.
    void thenRun(std::unique_ptr<MailErrand> errand) { m_errand = std::move(errand); }
    void start();
    void learnRoundTrip(std::chrono::milliseconds roundTrip);
    void giveUpConnecting();

    const Evidence &evidence() const { return m_recorder.evidence(); }
    /// After finished(), if a login was begun; nothing when the secret never left.
    std::optional<LoginVerdict> loginVerdict() const;

Q_SIGNALS:
    void progressed();
    /// Exactly once after start(), from the event loop.
    void finished();

private:
    enum class Phase { Connecting, Talking, Handshaking, Sniffing, LoggingIn, OnErrand, Pausing, Over };

    void connectToServer();
    void onConnectionEnded();
    void onConnected();

    void onBytes();
    void take(QByteArrayView bytes);
    void takeEncrypted(QByteArrayView bytes);
    void readLines();
    void onDisconnected();
    void onDeadline();

    void readLine(QByteArrayView line);
    void obey(dialogue::Move &&move);
    void obeyErrand(MailErrand::Move &&move);
    void send(QByteArrayView bytes);
    void sendOverTls(const Secret &bytes);
    void beginTlsAfterAgreement();
    void beginHandshake();
    void onHandshakeEnd();
    void onReady();
    void beginErrand();
    void sniff();
    void judgeSniffed(QByteArrayView bytes);

    void waitFor(Phase phase, std::chrono::milliseconds patience);
    void announce();
    void finish(std::optional<Obstacle> obstacle, const QString &serverLine);
    void sayGoodbye();

    Endpoint m_endpoint;
    std::shared_ptr<const TrustAnchors> m_anchors;
    Patience m_patience;
    LoginMaker m_loginMaker;

    Phase m_phase = Phase::Connecting;
    QTimer m_deadline;
    EvidenceRecorder m_recorder;
    std::unique_ptr<ServerConnection> m_connection;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<TlsChannel> m_tls;
    std::unique_ptr<MailDialogue> m_dialogue;
    std::unique_ptr<LoginDialogue> m_login;
    std::unique_ptr<MailErrand> m_errand;
    LineReader m_reader;
    bool m_announcing = false;
};
