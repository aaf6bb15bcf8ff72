// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/NetworkAccess.h"
#include "probe/TestPki.h"
#include "probe/TrustAnchors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// scripted_server.py in a process of its own, ended with this: TLS as Python does it, and the answers that a
/// test wants. By name it is portail.ac-amiens.fr, reached by resolver() and believed by portalAnchors().
class ScriptedServer
{
public:
    /// @p script: the steps of each connection, see scripted_server.py. Without an identity it is the portal
    /// itself.
    explicit ScriptedServer(const std::vector<QJsonArray> &script, const Party *identity = nullptr);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;
    ScriptedServer(ScriptedServer &&) = delete;
    ScriptedServer &operator=(ScriptedServer &&) = delete;

    quint16 port() const { return m_port; }
    QUrl url(const QString &path = QStringLiteral("/")) const;

    /// What the next connection to end brought: {heard, sent, trouble}.
    QJsonObject nextReport();
    QByteArray nextHeard() { return nextReport().value(QLatin1StringView("heard")).toString().toLatin1(); }
    /// No connection has ended that was not told of.
    bool hasMore(int milliseconds = 200);

    /// Every name is this computer.
    static Resolver resolver();
    /// The same, and no proxy whatever this computer is set up with.
    static NetworkAccess network();

    // Steps of a script
    static QJsonValue say(const QByteArray &text);
    static QJsonValue often(const QByteArray &text, int times);
    static QJsonValue pause(double seconds);
    /// Reads a request and answers with a page, or with @p head before it.
    static QJsonArray answering(const QByteArray &body,
                                const QByteArray &head = "HTTP/1.1 200 OK\r\n"
                                                         "Content-Type: text/html\r\n");

private:
    QByteArray nextLine();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// The authority behind a scripted portal, and those who trust it.
const Party &portalAuthority();
std::shared_ptr<const TrustAnchors> portalAnchors();
