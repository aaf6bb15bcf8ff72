// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/AcademyFile.h"
#include "pages/Stage.h"

#include <QTcpServer>
#include <QTcpSocket>

/// A network without outside names, whose proxy wants a login: "eleve", "proxy secret". Who has it learns
/// that the servers cannot be reached.
class SchoolProxy
{
public:
    SchoolProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *const socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }

    Proxy proxy() const { return {ProxyKind::Http, QStringLiteral("proxy.test"), m_server.serverPort()}; }

    Stage::Setting setting() const
    {
        Stage::Setting setting = Stage::offline();
        setting.academy = builtInAcademy();
        setting.network = {onlyTheProxy, fixedProxy(proxy())};
        return setting;
    }

    /// How it wants to be logged in to.
    QByteArray scheme = "Basic realm=\"school\"";
    QByteArray heard; ///< All heads of requests.
    int accepted = 0;

private:
    static void onlyTheProxy(const QString &host, QObject *asker,
                             std::function<void(const Resolved &)> answer)
    {
        const Resolved found = host == QStringLiteral("proxy.test")
                                   ? Resolved{{QHostAddress(QHostAddress::LocalHost)}, std::nullopt, {}}
                                   : Resolved{{}, Obstacle::NameNotFound, {}};
        QMetaObject::invokeMethod(
            asker, [answer = std::move(answer), found] { answer(found); }, Qt::QueuedConnection);
    }

    void answer(QTcpSocket &socket)
    {
        const QByteArray head = socket.readAll(); // in one piece: it is short, and on the loopback
        heard += head;
        const bool known = head.contains(QByteArray("Basic " + QByteArray("eleve:proxy secret").toBase64()));
        accepted += known ? 1 : 0;
        socket.write(known ? QByteArray("HTTP/1.1 503 Service Unavailable\r\n\r\n")
                           : "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + scheme +
                                 "\r\n\r\n");
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
};
