// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/dialogue/ServerDialogue.h"

#include <memory>
#include <optional>

namespace training {

/// Cuts received bytes into lines and literals and feeds one dialogue, one unit at a time, so that whoever
/// writes the answers decides when the next one is made.
class DialoguePump
{
public:
    explicit DialoguePump(std::unique_ptr<ServerDialogue> dialogue) : m_dialogue(std::move(dialogue)) {}

    ServerDialogue &dialogue() { return *m_dialogue; }
    void receive(const QByteArray &bytes) { m_received += bytes; }

    /// The move that the next whole unit leads to; nothing when more bytes are needed. A move that does not
    /// go on throws away what was received with it: before TLS that is an injection (CVE-2011-0411).
    std::optional<Move> next();

private:
    std::optional<Move> nextLiteral(qsizetype size);
    std::optional<Move> nextLine();
    QByteArray take(qsizetype size, qsizetype alsoDropped = 0);

    std::unique_ptr<ServerDialogue> m_dialogue;
    QByteArray m_received;
    qsizetype m_searched = 0; ///< Bytes of m_received that are known to hold no line feed.
};

} // namespace training
