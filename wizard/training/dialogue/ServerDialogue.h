// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace training {

/// What a server does next: what it says, and what becomes of the connection after that.
struct Move {
    enum class Then { GoOn, BeginTls, Close };

    QByteArray say;
    Then then = Then::GoOn;
};

/// The server half of one conversation. Holds no socket: lines go in, moves come out, so a test plays the
/// client in three lines. DialoguePump cuts the stream into what the dialogue asks for.
class ServerDialogue
{
public:
    static constexpr qsizetype longestLine = qsizetype{64} * 1024;

    ServerDialogue() = default;
    virtual ~ServerDialogue() = default;
    ServerDialogue(const ServerDialogue &) = delete;
    ServerDialogue &operator=(const ServerDialogue &) = delete;
    ServerDialogue(ServerDialogue &&) = delete;
    ServerDialogue &operator=(ServerDialogue &&) = delete;

    /// The greeting: once, when the connection (on a TLS port: the handshake) is up.
    virtual Move onOpened() { return {}; }
    /// One line without its CRLF.
    virtual Move onLine(QByteArrayView line) = 0;
    /// The line grew over longestLine; it is thrown away and no further one is read.
    virtual Move onLineTooLong() = 0;
    /// Bytes wanted as they are (an IMAP literal, an HTTP body) before the next line; 0 while lines are due.
    virtual qsizetype awaitedBytes() const { return 0; }
    virtual Move onBytes(const QByteArray &) { return {}; }
    /// STARTTLS went through: RFC 3501 6.2.1, RFC 3207 4.2: everything learnt before is forgotten.
    virtual void onTlsStarted() {}
    /// Mail came or went through another connection; what an idling client is told.
    virtual QByteArray onMailChanged() { return {}; }
};

} // namespace training
