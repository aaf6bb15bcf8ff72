// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/DialogueMoves.h"

#include <chrono>

/// A server's no, or its farewell, to something asked of it after the login.
struct ServerRefusal {
    Protocol protocol = Protocol::Smtp;
    /// SMTP: the reply's last line with its codes; IMAP: the line without its tag; POP: the whole line.
    QString line;

    bool operator==(const ServerRefusal &) const = default;
};

/// What one does on a mail server once logged in, on the same connection. Pure: lines in, moves out, and no
/// clock: where it wants to look again later it asks for a pause. Ends with Ready, or Stop for a server that
/// one cannot talk to.
class MailErrand
{
public:
    /// Nothing is wanted of the server for so long; lines that it sends meanwhile are heard.
    struct Pause {
        std::chrono::milliseconds duration;
    };
    using Move = std::variant<dialogue::Wait, dialogue::Send, Pause, dialogue::Ready, dialogue::Stop>;

    virtual ~MailErrand() = default;
    MailErrand(const MailErrand &) = delete;
    MailErrand &operator=(const MailErrand &) = delete;
    MailErrand(MailErrand &&) = delete;
    MailErrand &operator=(MailErrand &&) = delete;

    virtual Move begin() = 0;
    /// One line from the server, without its end.
    Move onLine(QByteArrayView line);
    virtual Move onPauseOver() { return dialogue::Wait{}; }
    /// It took its leave itself: nothing is to be said any more.
    virtual bool hasLeft() const { return false; }

    const std::optional<ServerRefusal> &refusal() const { return m_refusal; }

protected:
    /// An answer of more than @p mostLines lines ends the errand.
    explicit MailErrand(int mostLines) : m_mostLines(mostLines) {}

    virtual Move onAnswerLine(QByteArrayView line) = 0;
    Move refused(Protocol protocol, const QString &line);

private:
    int m_mostLines;
    int m_lines = 0; ///< Since the last move.
    std::optional<ServerRefusal> m_refusal;
};
