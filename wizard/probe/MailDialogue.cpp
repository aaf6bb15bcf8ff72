// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/MailDialogue.h"

#include "probe/HttpDialogue.h"
#include "probe/ImapDialogue.h"
#include "probe/Pop3Dialogue.h"
#include "probe/ServerLine.h"
#include "probe/SmtpDialogue.h"

dialogue::Move MailDialogue::onLine(QByteArrayView line)
{
    if (++m_linesSinceMove > mostLines)
        return dialogue::Stop{Obstacle::AnswerTooLong, readable(line)};
    auto move = onAnswerLine(line);
    if (!std::holds_alternative<dialogue::Wait>(move))
        m_linesSinceMove = 0;
    return move;
}

std::unique_ptr<MailDialogue> dialogueFor(const Endpoint &endpoint, const QByteArray &ownName)
{
    switch (endpoint.protocol) {
    case Protocol::Imap: return std::make_unique<ImapDialogue>(endpoint.security);
    case Protocol::Pop3: return std::make_unique<Pop3Dialogue>(endpoint.security);
    case Protocol::Smtp: return std::make_unique<SmtpDialogue>(endpoint.security, ownName);
    case Protocol::Https: return std::make_unique<HttpDialogue>(endpoint);
    }
    Q_UNREACHABLE();
}
