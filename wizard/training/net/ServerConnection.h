// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/DialoguePump.h"
#include "training/net/ServedEndpoint.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace training {

/// One client: obeys its dialogue on one socket. Memory stays bounded because nothing more is read, and no
/// further command carried out, while answers wait to be sent. Deletes itself when the socket is closed.
class ServerConnection : public QObject
{
    Q_OBJECT
public:
    ServerConnection(const ServedEndpoint &served, qintptr descriptor, QObject *parent);

    void start();
    void onMailChanged();

private:
    void open();
    void readOn();
    void obey(const Move &move);
    void beginTls();
    void misbehave();
    void answerOnce(const QByteArray &bytes);
    void sendEndlessly();
    qint64 unsent() const { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }

    static constexpr qint64 mostUnsent = qint64{1024} * 1024;
    static constexpr qint64 readAhead = qint64{64} * 1024;
    static constexpr qint64 endlessLine = qint64{16} * 1024 * 1024;

    const ServedEndpoint &m_served;
    QSslSocket m_socket;
    DialoguePump m_pump;
    QTimer m_patience;
    bool m_open = false; ///< The greeting was said.
    bool m_handshaking = false;
    bool m_reading = false;
    qint64 m_endlessSent = 0;
};

} // namespace training
