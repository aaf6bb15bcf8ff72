// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/net/ServedEndpoint.h"

#include <QList>
#include <QObject>
#include <QTcpServer>

namespace training {

/// Listens for one endpoint on 127.0.0.1 and, where there is IPv6, on the same port of ::1, so that nobody
/// else can answer for "localhost" there.
class LoopbackServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackServer)
public:
    static constexpr qsizetype mostConnections = 64; ///< Of one endpoint; a further one is closed at once.

    explicit LoopbackServer(ServedEndpoint served, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// Opens a port of the system's choice. Fails with network-none, the system's reason as detail.
    Result<Done> open();
    const Endpoint &endpoint() const { return m_served.endpoint; }
    /// For clients that wait to be told.
    void onMailChanged();

private:
    bool listenOnBoth();
    bool holdWithoutListening();
    void take(qintptr descriptor);

    ServedEndpoint m_served;
    QString m_reason;
};

} // namespace training
