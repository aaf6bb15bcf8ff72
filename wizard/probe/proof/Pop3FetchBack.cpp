// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/Pop3FetchBack.h"

#include "probe/ServerLine.h"

#include <algorithm>

using namespace dialogue;

MailErrand::Move Pop3FetchBack::begin()
{
    return Send{QByteArrayLiteral("STAT\r\n")};
}

MailErrand::Move Pop3FetchBack::onAnswerLine(QByteArrayView line)
{
    if (m_state == State::Header)
        return onHeaderLine(line);
    if (beginsWithWord(line, "+OK"))
        return onStatus(line);
    return onRefusal(line);
}

MailErrand::Move Pop3FetchBack::onStatus(QByteArrayView line)
{
    switch (m_state) {
    case State::Stat:
        planToLookAmong(afterWords(line, 1).toByteArray().split(' ').constFirst().toInt());
        return lookAtNext();
    case State::Top:
        m_sawHeader = true;
        m_state = State::Header;
        return Wait{};
    case State::Delete: m_state = State::Quit; return Send{QByteArrayLiteral("QUIT\r\n")};
    case State::Quit: deleted(Deletion::Deleted); return Ready{}; // RFC 1939 §6: only now it is gone
    case State::Header: break;
    }
    return Wait{};
}

MailErrand::Move Pop3FetchBack::onRefusal(QByteArrayView line)
{
    if (!beginsWithWord(line, "-ERR"))
        return Stop{Obstacle::GreetingMalformed, readable(line)};
    return m_state == State::Top ? lookAtNext() : refused(Protocol::Pop3, readable(line));
}

MailErrand::Move Pop3FetchBack::onHeaderLine(QByteArrayView line)
{
    if (line != ".") {
        m_header.add(line.startsWith("..") ? line.sliced(1) : line);
        return Wait{};
    }
    if (!m_header.isWanted())
        return lookAtNext();
    arrived(Arrival::Arrived);
    m_state = State::Delete;
    return Send{"DELE " + QByteArray::number(m_looked) + "\r\n"};
}

/// The newest first: they have the highest numbers, nearly everywhere.
void Pop3FetchBack::planToLookAmong(int said)
{
    constexpr int mostBelieved = 100'000'000;
    const int count = std::min(said, mostBelieved);
    const int oldest = std::max(1, count - mostNewest + 1);
    for (int number = std::min(mostFirst, oldest - 1); number >= 1; --number)
        m_toLookAt.push_back(number);
    for (int number = oldest; number <= count; ++number)
        m_toLookAt.push_back(number);
}

MailErrand::Move Pop3FetchBack::lookAtNext()
{
    if (m_toLookAt.empty()) {
        if (m_triedTop && !m_sawHeader)
            arrived(Arrival::CannotLook);
        return Ready{};
    }
    m_looked = m_toLookAt.back();
    m_toLookAt.pop_back();
    m_triedTop = true;
    m_state = State::Top;
    return Send{"TOP " + QByteArray::number(m_looked) + " 0\r\n"};
}
