// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/proof/FetchBack.h"

#include <vector>

/// Over POP3 (RFC 1939): STAT, TOP n 0 of a few messages, DELE and QUIT for ours. One look: the mailbox is
/// what it was at the login, so looking again takes another connection. Without TOP, which is optional, a
/// message would have to be opened: then nothing is looked at.
class Pop3FetchBack final : public FetchBack
{
public:
    static constexpr int mostNewest = 8;
    static constexpr int mostFirst = 2; ///< Some servers count from the newest on.

    /// Of one answer: the header of a letter to a whole académie is long.
    static constexpr int mostLines = 5000;

    explicit Pop3FetchBack(const QByteArray &messageId) : FetchBack(messageId, mostLines), m_header(messageId)
    {
    }

    Move begin() override;
    bool hasLeft() const override { return m_state == State::Quit; }

protected:
    Move onAnswerLine(QByteArrayView line) override;

private:
    enum class State { Stat, Top, Header, Delete, Quit };

    Move onStatus(QByteArrayView line);
    Move onRefusal(QByteArrayView line);
    Move onHeaderLine(QByteArrayView line);
    void planToLookAmong(int said);
    Move lookAtNext();

    State m_state = State::Stat;
    std::vector<int> m_toLookAt; ///< The next one last.
    int m_looked = 0;
    bool m_sawHeader = false;
    bool m_triedTop = false;
    MessageIdReader m_header;
};
