// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/dialogue/DialoguePump.h"

namespace training {

std::optional<Move> DialoguePump::next()
{
    const qsizetype awaited = m_dialogue->awaitedBytes();
    std::optional<Move> move = awaited > 0 ? nextLiteral(awaited) : nextLine();
    if (move && move->then != Move::Then::GoOn) {
        m_received.clear();
        m_searched = 0;
    }
    return move;
}

std::optional<Move> DialoguePump::nextLiteral(qsizetype size)
{
    if (m_received.size() < size) {
        m_received.reserve(size);
        return std::nullopt;
    }
    return m_dialogue->onBytes(take(size));
}

std::optional<Move> DialoguePump::nextLine()
{
    const qsizetype end = m_received.indexOf('\n', m_searched);
    if (end > ServerDialogue::longestLine || (end < 0 && m_received.size() > ServerDialogue::longestLine)) {
        m_received.clear();
        m_searched = 0;
        return m_dialogue->onLineTooLong();
    }
    if (end < 0) {
        m_searched = m_received.size();
        return std::nullopt;
    }
    const bool carriageReturn = end > 0 && m_received.at(end - 1) == '\r';
    const QByteArray line = carriageReturn ? take(end - 1, 2) : take(end, 1);
    return m_dialogue->onLine(line);
}

QByteArray DialoguePump::take(qsizetype size, qsizetype alsoDropped)
{
    const QByteArray taken = m_received.first(size);
    m_received.remove(0, size + alsoDropped);
    m_searched = 0;
    return taken;
}

} // namespace training
