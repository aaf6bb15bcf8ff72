// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QFile>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

inline bool lockWhole(const char *path)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const int file = ::open(path, O_RDWR | O_CREAT, 0600);
    return file >= 0 && ::fcntl(file, F_SETLK, &lock) == 0;
}

/// Runs @p work in a child process and tells whether it came out true.
template <typename Work>
bool inAnotherProcess(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work() ? 0 : 1);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// A child process, killed when this dies.
class OtherProcess
{
public:
    /// Plays Thunderbird: locks @p lockFile and holds it.
    explicit OtherProcess(const QString &lockFile)
    {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        const QByteArray path = QFile::encodeName(lockFile);
        m_pid = ::fork();
        if (m_pid == 0) {
            const char answer = lockWhole(path.constData()) ? 'y' : 'n';
            (void)!::write(pipe[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        REQUIRE(::read(pipe[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
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

    pid_t pid() const { return m_pid; }
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
