// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ProfileLock.h"

#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool lockWhole(const char *path)
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

/// Plays Thunderbird: another process that locks .parentlock and holds it until this dies.
class OtherProcess
{
public:
    explicit OtherProcess(const QTemporaryDir &profile)
    {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        const QByteArray path = QFile::encodeName(profile.filePath(u".parentlock"_s));
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

private:
    pid_t m_pid = -1;
};

bool anotherProcessCouldLock(const QTemporaryDir &profile)
{
    const QByteArray path = QFile::encodeName(profile.filePath(u".parentlock"_s));
    return inAnotherProcess([&] { return lockWhole(path.constData()); });
}

} // namespace

TEST_CASE("a lock file that nobody holds proves nothing")
{
    const QTemporaryDir profile;
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(QFile(profile.filePath(u".parentlock"_s)).open(QIODevice::WriteOnly));
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(ProfileLock::take(profile.path()));
}

TEST_CASE("a running client is told, with its process")
{
    const QTemporaryDir profile;
    OtherProcess thunderbird(profile);
    REQUIRE(ProfileLock::isHeldByClient(profile.path()));
    const auto lock = ProfileLock::take(profile.path());
    REQUIRE_FALSE(lock);
    REQUIRE(lock.fault() == Fault{FaultKind::ClientRunning, u"pid %1"_s.arg(thunderbird.pid())});

    thunderbird.end();
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(ProfileLock::take(profile.path()));
}

TEST_CASE("while we hold the lock no client can start, and afterwards one can")
{
    const QTemporaryDir profile;
    {
        const auto lock = ProfileLock::take(profile.path());
        REQUIRE(lock);
        REQUIRE_FALSE(anotherProcessCouldLock(profile));
    }
    REQUIRE(anotherProcessCouldLock(profile));
}

TEST_CASE("looking at a profile that we hold does not drop the lock")
{
    const QTemporaryDir profile;
    const QTemporaryDir links;
    const QString otherName = links.filePath(u"link"_s);
    REQUIRE(QFile::link(profile.path(), otherName));

    const auto lock = ProfileLock::take(profile.path());
    REQUIRE(lock);
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE_FALSE(ProfileLock::isHeldByClient(otherName));
    REQUIRE_FALSE(anotherProcessCouldLock(profile));
}

TEST_CASE("a lock taken twice is given back with the last holder")
{
    const QTemporaryDir profile;
    auto first = ProfileLock::take(profile.path());
    {
        const auto second = ProfileLock::take(profile.path());
        REQUIRE(second);
    }
    REQUIRE_FALSE(anotherProcessCouldLock(profile));
    std::move(first).value().reset();
    REQUIRE(anotherProcessCouldLock(profile));
}

TEST_CASE("a profile that cannot be locked is not taken for a running client")
{
    const QTemporaryDir parent;
    const auto missing = ProfileLock::take(parent.filePath(u"missing"_s));
    REQUIRE_FALSE(missing);
    REQUIRE(missing.fault().kind == FaultKind::ProfileLocked);
    REQUIRE(missing.fault().detail.contains(u"missing/.parentlock"_s));
}
