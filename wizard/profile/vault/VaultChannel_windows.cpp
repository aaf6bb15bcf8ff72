// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"
#include "profile/vault/VaultChannel.h"

#include <algorithm>

namespace {

constexpr DWORD longestLifeInMilliseconds = 120'000;
constexpr std::size_t largestPiece = 65536;

class WindowsChannel : public VaultChannel
{
public:
    WindowsChannel(HANDLE orderFrom, HANDLE answerTo) : m_orderFrom(orderFrom), m_answerTo(answerTo) {}

private:
    std::size_t read(char *bytes, std::size_t most) override
    {
        DWORD count = 0;
        const auto size = static_cast<DWORD>(std::min(most, largestPiece));
        return ::ReadFile(m_orderFrom, bytes, size, &count, nullptr) ? count : 0;
    }
    std::size_t write(const char *bytes, std::size_t most) override
    {
        DWORD count = 0;
        const auto size = static_cast<DWORD>(std::min(most, largestPiece));
        return ::WriteFile(m_answerTo, bytes, size, &count, nullptr) ? count : 0;
    }

    HANDLE m_orderFrom; // the process's own, closed with it
    HANDLE m_answerTo;
};

LONG WINAPI endWithoutReport(EXCEPTION_POINTERS * /*crash*/)
{
    endAtOnce(1);
}

void CALLBACK endInTime(void * /*context*/, BOOLEAN /*hasFired*/)
{
    endAtOnce(1);
}

} // namespace

std::unique_ptr<VaultChannel> VaultChannel::open()
{
    HANDLE const orderFrom = ::GetStdHandle(STD_INPUT_HANDLE);
    HANDLE const answerTo = ::GetStdHandle(STD_OUTPUT_HANDLE);
    const auto isThere = [](HANDLE handle) { return handle && handle != INVALID_HANDLE_VALUE; };
    // A C runtime asks for its standard output when it is loaded: this reaches those that come with the
    // library.
    if (!isThere(orderFrom) || !isThere(answerTo) ||
        !::SetStdHandle(STD_OUTPUT_HANDLE, ::GetStdHandle(STD_ERROR_HANDLE)))
        return nullptr;
    return std::make_unique<WindowsChannel>(orderFrom, answerTo);
}

void guardThisProcess()
{
    // Neither a dump nor a window that asks whether to send one.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    ::SetUnhandledExceptionFilter(&endWithoutReport);
    HANDLE timer = nullptr;
    ::CreateTimerQueueTimer(&timer, nullptr, &endInTime, nullptr, longestLifeInMilliseconds, 0,
                            WT_EXECUTEONLYONCE);
}

void endAtOnce(int exitCode)
{
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(exitCode));
    __builtin_unreachable(); // Windows' header does not say that this one does not return
}
