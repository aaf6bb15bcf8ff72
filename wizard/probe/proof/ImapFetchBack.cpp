// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/ImapFetchBack.h"

#include "probe/ServerLine.h"

#include <algorithm>

using namespace dialogue;

ImapFetchBack::ImapFetchBack(const QByteArray &messageId, const Pauses &pauses)
    : FetchBack(messageId, mostLines), m_pauses(pauses.rbegin(), pauses.rend()), m_header(messageId)
{
}

MailErrand::Move ImapFetchBack::begin()
{
    return command(State::Capability, "CAPABILITY"); // many a server tells all of it only after the login
}

MailErrand::Move ImapFetchBack::command(State state, const QByteArray &command)
{
    m_state = state;
    m_tag = 'b' + QByteArray::number(++m_commands);
    return Send{m_tag + ' ' + command + "\r\n"};
}

MailErrand::Move ImapFetchBack::onAnswerLine(QByteArrayView line)
{
    if (beginsWithWord(line, "* BYE"))
        return refused(Protocol::Imap, readable(line.sliced(2)));
    if (beginsWithWord(line, m_tag))
        return m_state == State::Pausing ? Move(Wait{}) : onTagged(afterWords(line, 1));
    if (line.startsWith("* "))
        onUntagged(line);
    else if (m_state == State::Fetch)
        m_header.add(line); // the literal: nothing but that field was asked for
    return Wait{};
}

void ImapFetchBack::onUntagged(QByteArrayView line)
{
    if (m_state == State::Capability && beginsWithWord(line, "* CAPABILITY")) {
        const auto words = readable(line, line.size()).split(QLatin1Char(' '));
        m_uidPlus = words.contains(QLatin1StringView("UIDPLUS"), Qt::CaseInsensitive);
    }
    if (m_state != State::Search || !beginsWithWord(line, "* SEARCH"))
        return;
    for (const QByteArray &word : afterWords(line, 2).toByteArray().split(' ')) {
        if (const quint32 uid = word.toUInt())
            m_candidates.push_back(uid);
    }
    keepNewest();
}

void ImapFetchBack::keepNewest()
{
    std::sort(m_candidates.begin(), m_candidates.end());
    if (m_candidates.size() > mostCandidates)
        m_candidates.erase(m_candidates.begin(), m_candidates.end() - mostCandidates);
}

MailErrand::Move ImapFetchBack::onTagged(QByteArrayView status)
{
    if (!beginsWithWord(status, "OK"))
        return onRefusal(status);
    switch (m_state) {
    case State::Capability: return command(State::Select, "SELECT INBOX");
    case State::Select:
    case State::Noop: return search();
    case State::Search: return fetchNext();
    case State::Fetch: return onFetched();
    case State::Store:
        deleted(Deletion::Marked);
        return m_uidPlus ? command(State::Expunge, "UID EXPUNGE " + ours()) : Move(Ready{});
    case State::Expunge: deleted(Deletion::Deleted); return Ready{};
    case State::Pausing: break;
    }
    return Wait{};
}

/// Where the message is there already, a no to its deletion is no fault of the account.
MailErrand::Move ImapFetchBack::onRefusal(QByteArrayView status)
{
    return refused(Protocol::Imap, readable(status));
}

MailErrand::Move ImapFetchBack::search()
{
    m_candidates.clear();
    return command(State::Search, "UID SEARCH HEADER Message-ID \"" + messageId() + '"');
}

MailErrand::Move ImapFetchBack::fetchNext()
{
    if (m_candidates.empty())
        return m_ours.empty() ? lookAgainLater()
                              : command(State::Store, "UID STORE " + ours() + " +FLAGS.SILENT (\\Deleted)");
    m_looked = m_candidates.back();
    m_candidates.pop_back();
    return command(State::Fetch,
                   "UID FETCH " + QByteArray::number(m_looked) + " (BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
}

MailErrand::Move ImapFetchBack::onFetched()
{
    if (m_header.isWanted()) {
        m_ours.push_back(m_looked);
        arrived(Arrival::Arrived);
    }
    return fetchNext();
}

MailErrand::Move ImapFetchBack::lookAgainLater()
{
    if (m_pauses.empty())
        return Ready{};
    m_state = State::Pausing;
    const Pause pause{m_pauses.back()};
    m_pauses.pop_back();
    return pause;
}

MailErrand::Move ImapFetchBack::onPauseOver()
{
    return command(State::Noop, "NOOP"); // lets the server tell itself what has come
}

QByteArray ImapFetchBack::ours() const
{
    QByteArrayList uids;
    for (const quint32 uid : m_ours)
        uids.append(QByteArray::number(uid));
    return uids.join(',');
}
