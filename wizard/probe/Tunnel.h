// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/HostConnection.h"
#include "probe/NetworkAccess.h"
#include "probe/ProxyDialogue.h"

/// A connection to one server through one proxy.
class Tunnel : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tunnel)
public:
    Tunnel(Proxy proxy, Endpoint server, const Patience &patience, NetworkAccess network);
    ~Tunnel() override;

    void start();

    const Proxy &proxy() const { return m_proxy; }
    /// After ended(): Carried, or why not and what was said.
    ProxyOutcome outcome() const { return m_outcome; }
    const QString &answer() const { return m_answer; }
    /// The connection; its next byte is the server's.
    std::unique_ptr<QTcpSocket> takeSocket();
    /// From the request to the proxy's answer: its way to the server is in it.
    std::chrono::milliseconds roundTrip() const { return m_roundTrip; }

Q_SIGNALS:
    /// The proxy's name was found.
    void resolved();
    /// Exactly once after start(), from the event loop: look at outcome().
    void ended();

private:
    void connectWith(std::optional<ProxyLogin> login);
    void onConnectionEnded();
    void onBytes();
    void onDisconnected();
    void onDeadline();
    void obey(proxying::Move &&move);
    void sendLogin(const Secret &bytes);
    void end(ProxyOutcome outcome, const QString &answer);

    Proxy m_proxy;
    Endpoint m_server;
    Patience m_patience;
    NetworkAccess m_network;
    QTimer m_deadline;
    std::unique_ptr<HostConnection> m_connection;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<ProxyDialogue> m_dialogue;
    QElapsedTimer m_asked;
    std::chrono::milliseconds m_roundTrip{0};
    bool m_hasLogin = false;
    bool m_answered = false; ///< The proxy has said anything at all.
    bool m_over = false;
    ProxyOutcome m_outcome = ProxyOutcome::Unused;
    QString m_answer;
};
