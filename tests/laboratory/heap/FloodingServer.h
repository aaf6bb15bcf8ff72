// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "probe/TestPki.h"

#include <QByteArray>

#include <thread>
#include <vector>

/// A server for one client on a thread of its own, that says one thing and then another again and again, as
/// fast as it is taken, until the client has gone.
class FloodingServer
{
public:
    struct Part {
        QByteArray first;   ///< At once.
        QByteArray over;    ///< Then this, without end; empty: waits until the client goes.
        int linesHeard = 0; ///< How many lines of the client come between the two.
    };
    struct Identity {
        const Party *leaf = nullptr; ///< Null: speaks in clear.
        std::vector<const Party *> shownToo;
    };

    FloodingServer(Part part, Identity identity);
    ~FloodingServer();
    FloodingServer(const FloodingServer &) = delete;
    FloodingServer &operator=(const FloodingServer &) = delete;
    FloodingServer(FloodingServer &&) = delete;
    FloodingServer &operator=(FloodingServer &&) = delete;

    Endpoint endpoint(Protocol protocol, Security security) const;

private:
    void serve();
    void talk(int client, SSL *tls) const;

    Part m_part;
    Identity m_identity;
    int m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};
