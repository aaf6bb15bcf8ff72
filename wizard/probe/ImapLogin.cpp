// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ImapLogin.h"

#include "probe/LoginAnswers.h"
#include "probe/ServerLine.h"

#include <algorithm>

using namespace dialogue;
using namespace Qt::StringLiterals;
using Answer = LoginOutcome::Answer;

namespace {

/// RFC 9051 §9: a quoted string holds no CR, LF, NUL, and no 8-bit without UTF8=ACCEPT; a literal holds all.
bool fitsInQuotes(QByteArrayView text)
{
    return text.size() < 1000 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

Secret quoted(const Secret &text)
{
    return text.reveal([](QByteArrayView bytes) {
        QByteArray escaped;
        escaped.reserve(2 * bytes.size() + 2);
        escaped.append('"');
        for (const char c : bytes) {
            if (c == '"' || c == '\\')
                escaped.append('\\');
            escaped.append(c);
        }
        escaped.append('"');
        return Secret::takeFrom(escaped);
    });
}

} // namespace

ImapLogin::ImapLogin(const Learnt &learnt, Credentials credentials)
    : m_sasl(SaslClient::choose(learnt.loginMethods, credentials)),
      m_initialResponse(m_sasl && m_sasl->hasInitialResponse() &&
                        learnt.capabilities.contains("SASL-IR"_L1, Qt::CaseInsensitive)),
      m_offered(learnt.capabilities.join(u' '))
{
    if (!m_sasl && !learnt.capabilities.contains("LOGINDISABLED"_L1, Qt::CaseInsensitive))
        prepareLoginCommand(credentials);
}

void ImapLogin::prepareLoginCommand(const Credentials &credentials)
{
    QByteArray name = credentials.userName;
    const Secret userName = Secret::takeFrom(name);
    QByteArray command = "a3 LOGIN ";
    Secret before = Secret::takeFrom(command);
    const auto add = [this, &before](const Secret &text, QByteArrayView after) {
        const bool inQuotes = text.reveal(fitsInQuotes);
        if (!inQuotes) {
            const QByteArray announced = "{" + QByteArray::number(text.size()) + "}\r\n";
            m_parts.push_back(joined({}, before, announced));
            before.wipe();
        }
        const Secret body = inQuotes ? quoted(text) : text.clone();
        before = before.reveal([&](QByteArrayView bytes) { return joined(bytes, body, after); });
    };
    add(userName, " ");
    add(credentials.password, "\r\n");
    m_parts.push_back(std::move(before));
}

Move ImapLogin::begin()
{
    if (m_sasl && m_initialResponse)
        return sendSecret(joined("a3 AUTHENTICATE PLAIN ", *m_sasl->next(), "\r\n"));
    if (m_sasl)
        return Send{"a3 AUTHENTICATE " + m_sasl->mechanism() + "\r\n"};
    if (m_parts.empty())
        return conclude(Answer::MechanismMissing, m_offered);
    return onContinuation();
}

Move ImapLogin::onAnswerLine(QByteArrayView line)
{
    if (beginsWithWord(line, "* BYE"))
        return conclude(Answer::Throttled, readable(line));
    if (line.startsWith("+"))
        return onContinuation();
    if (!beginsWithWord(line, "a3"))
        return Wait{};
    const QByteArrayView status = afterWords(line, 1);
    if (beginsWithWord(status, "OK"))
        return conclude(hasSentSecret() ? Answer::Accepted : Answer::MechanismMissing, readable(line));
    return conclude(imapRefusal(status, hasSentSecret()), readable(line));
}

Move ImapLogin::onContinuation()
{
    if (m_sasl) {
        const auto answer = m_sasl->next();
        if (!answer)
            return cancelExchange();
        return sendSecret(joined({}, *answer, "\r\n"));
    }
    if (m_parts.empty())
        return Stop{Obstacle::GreetingMalformed, {}};
    Secret part = std::move(m_parts.front());
    m_parts.pop_front();
    return sendSecret(std::move(part));
}
