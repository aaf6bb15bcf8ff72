// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/VaultChannel.h"

#include <cerrno>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr unsigned int longestLifeInSeconds = 120;

template <typename Call>
std::size_t uninterrupted(Call call)
{
    for (;;) {
        const ssize_t count = call();
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return 0;
    }
}

class UnixChannel : public VaultChannel
{
public:
    explicit UnixChannel(int answerTo) : m_answerTo(answerTo) {}

private:
    std::size_t read(char *bytes, std::size_t most) override
    {
        return uninterrupted([&] { return ::read(STDIN_FILENO, bytes, most); });
    }
    std::size_t write(const char *bytes, std::size_t most) override
    {
        return uninterrupted([&] { return ::write(m_answerTo, bytes, most); });
    }

    int m_answerTo;
};

} // namespace

std::unique_ptr<VaultChannel> VaultChannel::open()
{
    const int answerTo = ::dup(STDOUT_FILENO);
    if (answerTo < 0 || ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
        return nullptr;
    return std::make_unique<UnixChannel>(answerTo);
}

void guardThisProcess()
{
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::alarm(longestLifeInSeconds);
}

void endAtOnce(int exitCode)
{
    ::_exit(exitCode);
}
