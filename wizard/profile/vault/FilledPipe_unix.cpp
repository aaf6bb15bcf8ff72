// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/FilledPipe.h"

#include <QProcess>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace {

class UnixPipe : public FilledPipe
{
public:
    UnixPipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            m_ends = {-1, -1};
        ::fcntl(m_ends[1], F_SETPIPE_SZ, mostBytes); // may be refused: then less fits, and put() tells
    }
    ~UnixPipe() override
    {
        closeEnd(0);
        closeEnd(1);
    }
    UnixPipe(const UnixPipe &) = delete;
    UnixPipe &operator=(const UnixPipe &) = delete;
    UnixPipe(UnixPipe &&) = delete;
    UnixPipe &operator=(UnixPipe &&) = delete;

    bool put(QByteArrayView bytes) override
    {
        return ::write(m_ends[1], bytes.data(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    }
    void finish() override { closeEnd(1); }
    void becomeStandardInputOf(QProcess &child) override
    {
        child.setChildProcessModifier([end = m_ends[0]] {
            ::fcntl(end, F_SETFL,
                    0); // blocking again; the flag belongs to the pipe's end, not to the descriptor
            ::dup2(end, STDIN_FILENO);
        });
    }

private:
    static constexpr int mostBytes = 1 << 20;

    void closeEnd(std::size_t end)
    {
        if (m_ends[end] >= 0)
            ::close(m_ends[end]);
        m_ends[end] = -1;
    }

    std::array<int, 2> m_ends{-1, -1};
};

} // namespace

std::unique_ptr<FilledPipe> FilledPipe::make()
{
    return std::make_unique<UnixPipe>();
}
