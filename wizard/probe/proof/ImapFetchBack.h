// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/proof/FetchBack.h"

#include <vector>

/// Over IMAP (RFC 9051, RFC 3501): SELECT INBOX, UID SEARCH, again after each of the pauses; the Message-ID
/// of what was found is read (BODY.PEEK: nothing becomes "seen") and compared before anything is deleted.
/// Gone by UID EXPUNGE where there is UIDPLUS (RFC 4315), else only marked: a plain EXPUNGE would take along
/// what the person has marked.
class ImapFetchBack final : public FetchBack
{
public:
    using Pauses = std::vector<std::chrono::milliseconds>;
    /// A server that finds more than this has not searched for what was asked; the newest are looked at.
    static constexpr std::size_t mostCandidates = 4;

    static constexpr int mostLines = 1000; ///< Of one answer, and of what comes in a pause.

    ImapFetchBack(const QByteArray &messageId, const Pauses &pauses);

    Move begin() override;
    Move onPauseOver() override;

protected:
    Move onAnswerLine(QByteArrayView line) override;

private:
    enum class State { Capability, Select, Search, Pausing, Noop, Fetch, Store, Expunge };

    Move command(State state, const QByteArray &command);
    void onUntagged(QByteArrayView line);
    Move onTagged(QByteArrayView status);
    void keepNewest();
    Move onFetched();
    Move onRefusal(QByteArrayView status);
    Move search();
    Move fetchNext();
    Move lookAgainLater();
    QByteArray ours() const;

    State m_state = State::Capability;
    QByteArray m_tag;
    int m_commands = 0;
    bool m_uidPlus = false;
    Pauses m_pauses; ///< Those still to come, the next one last.
    std::vector<quint32> m_candidates;
    quint32 m_looked = 0; ///< The one whose Message-ID is being read.
    std::vector<quint32> m_ours;
    MessageIdReader m_header;
};
