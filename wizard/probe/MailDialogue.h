// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/DialogueMoves.h"

#include <memory>

/// What a server said of itself. After STARTTLS only what it said under TLS (RFC 3207 §4.2, RFC 9051 §6.2.1).
struct Learnt {
    QString greeting;
    QStringList capabilities;   ///< As the server spells them, one keyword with its parameters each.
    QStringList loginMethods;   ///< SASL names, upper case.
    bool loginDisabled = false; ///< No way to log in is offered here and now.
    std::optional<QDateTime> serverClock;
};

/// The client half of a conversation up to the point where one could log in: greeting, STARTTLS where wanted,
/// capabilities. Pure: lines in, moves out. Sends no secret, ever.
class MailDialogue
{
public:
    /// An answer of more lines than this is taken for an attack or a fault.
    static constexpr int mostLines = 200;

    virtual ~MailDialogue() = default;
    MailDialogue(const MailDialogue &) = delete;
    MailDialogue &operator=(const MailDialogue &) = delete;
    MailDialogue(MailDialogue &&) = delete;
    MailDialogue &operator=(MailDialogue &&) = delete;

    /// Called once, before any line: who speaks first is the protocol's matter.
    virtual dialogue::Move begin() { return dialogue::Wait{}; }
    /// One line from the server, without its end.
    dialogue::Move onLine(QByteArrayView line);
    /// Called once after BeginTls, when the channel is verified.
    virtual dialogue::Move onEncrypted() { return dialogue::Wait{}; }
    /// How to leave politely.
    virtual QByteArray farewell() const { return {}; }
    /// Greeting, StartTls or Capabilities: what it is at.
    virtual ProbeStep step() const = 0;

    const Learnt &learnt() const { return m_learnt; }

protected:
    MailDialogue() = default;

    virtual dialogue::Move onAnswerLine(QByteArrayView line) = 0;

    Learnt m_learnt;

private:
    int m_linesSinceMove = 0;
};

/// The dialogue of @p endpoint's protocol. @p ownName is what to say in EHLO: an address literal,
/// "[192.0.2.1]".
std::unique_ptr<MailDialogue> dialogueFor(const Endpoint &endpoint, const QByteArray &ownName);
