// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QtGlobal>

#include <chrono>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

/// A child process, killed when this dies.
class OtherProcess
{
public:
    /// Does @p work and ends.
    template <typename Work>
    requires std::invocable<Work>
    explicit OtherProcess(Work work) : m_pid(::fork())
    {
        if (m_pid == 0) {
            work();
            ::_exit(0);
        }
    }
    ~OtherProcess() { end(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;
    OtherProcess(OtherProcess &&) = delete;
    OtherProcess &operator=(OtherProcess &&) = delete;

    void end()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        m_pid = -1;
    }
    void killAfter(std::chrono::microseconds time)
    {
        std::this_thread::sleep_for(time);
        end();
    }

private:
    pid_t m_pid = -1;
};
