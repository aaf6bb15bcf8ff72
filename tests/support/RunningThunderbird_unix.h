// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QFile>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

inline bool holdsParentLock(const char *path)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const int file = ::open(path, O_RDWR | O_CREAT, 0600);
    return file >= 0 && ::fcntl(file, F_SETLK, &lock) == 0;
}

/// Whether one that is started now gets the lock.
inline bool thunderbirdCouldStart(const QString &profile)
{
    const QByteArray path = QFile::encodeName(profile + QStringLiteral("/.parentlock"));
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(holdsParentLock(path.constData()) ? 0 : 1);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// From a process of its own: what a process holds itself is no client's.
class RunningThunderbird
{
public:
    explicit RunningThunderbird(const QString &profile)
    {
        const QByteArray path = QFile::encodeName(profile + QStringLiteral("/.parentlock"));
        std::array<int, 2> ready{};
        REQUIRE(::pipe(ready.data()) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            const char held = holdsParentLock(path.constData()) ? 'y' : 'n';
            (void)!::write(ready[1], &held, 1);
            ::pause();
            ::_exit(0);
        }
        char held = 'n';
        REQUIRE(::read(ready[0], &held, 1) == 1);
        ::close(ready[0]);
        ::close(ready[1]);
        REQUIRE(held == 'y');
    }
    ~RunningThunderbird() { quit(); }
    pid_t pid() const { return m_child; }
    void quit()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        m_child = -1;
    }
    RunningThunderbird(const RunningThunderbird &) = delete;
    RunningThunderbird &operator=(const RunningThunderbird &) = delete;
    RunningThunderbird(RunningThunderbird &&) = delete;
    RunningThunderbird &operator=(RunningThunderbird &&) = delete;

private:
    pid_t m_child = -1;
};
