// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/MailErrand.h"

#include "probe/ServerLine.h"

MailErrand::Move MailErrand::onLine(QByteArrayView line)
{
    if (++m_lines > m_mostLines)
        return dialogue::Stop{Obstacle::AnswerTooLong, readable(line)};
    Move move = onAnswerLine(line);
    if (!std::holds_alternative<dialogue::Wait>(move))
        m_lines = 0;
    return move;
}

MailErrand::Move MailErrand::refused(Protocol protocol, const QString &line)
{
    m_refusal = ServerRefusal{protocol, line};
    return dialogue::Ready{};
}
