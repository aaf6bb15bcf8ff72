// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalAnswerReader.h"
#include "probe/EvidenceRecorder.h"
#include "probe/Patience.h"
#include "probe/ServerConnection.h"
#include "probe/TlsChannel.h"

/// One request and its answer over one TLS connection of their own. Not a byte of the request leaves before
/// the channel is verified. Delete it to cancel.
class HttpsExchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpsExchange)
public:
    struct Conditions {
        std::shared_ptr<const TrustAnchors> anchors;
        NetworkAccess network;
        Patience patience;
        std::chrono::milliseconds whole; ///< From start() to the answer's last byte.
    };

    /// @p request: the text of it, see requestText().
    HttpsExchange(const QUrl &url, Secret request, Conditions conditions, QObject *parent = nullptr);
    ~HttpsExchange() override;

    void start();

    /// The request was handed to the connection: the server may have acted on it.
    bool requestLeft() const { return m_requestLeft; }
    /// What was seen of the connection; its obstacle says why there is no answer.
    const Evidence &evidence() const { return m_recorder.evidence(); }
    /// After finished(): the answer, unless there is an obstacle.
    bool hasAnswer() const { return m_reader.state() == PortalAnswerReader::State::Complete; }
    PortalAnswer takeAnswer() { return m_reader.takeAnswer(); }
    std::vector<Secret> takeCookies() { return m_reader.takeCookies(); }

Q_SIGNALS:
    /// Exactly once after start(), from the event loop.
    void finished();

private:
    enum class Phase { Connecting, Handshaking, Answering, Over };

    void connectToServer();
    void onConnectionEnded();
    void onConnected();
    void onBytes();
    void take(QByteArrayView bytes);
    void onHandshakeEnd();
    void sendRequest();
    void judge(PortalAnswerReader::State state);
    void onDisconnected();
    void onDeadline();
    void onWholeOver();
    void waitFor(Phase phase, ProbeStep step, std::chrono::milliseconds patience);
    void finish(std::optional<Obstacle> obstacle, const QString &serverLine);
    void takeLeave();

    Endpoint m_endpoint;
    Secret m_request;
    Conditions m_conditions;
    Phase m_phase = Phase::Connecting;
    bool m_requestLeft = false;
    QTimer m_phaseDeadline;
    QTimer m_deadline;
    EvidenceRecorder m_recorder;
    PortalAnswerReader m_reader;
    std::unique_ptr<ServerConnection> m_connection;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<TlsChannel> m_tls;
};
