// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ProfileLock.h"

#include "support/RunningThunderbird.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("a lock file that nobody holds proves nothing")
{
    const QTemporaryDir profile;
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(QFile(profile.filePath(ProfileLock::fileName())).open(QIODevice::WriteOnly));
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(ProfileLock::take(profile.path()));
}

TEST_CASE("a running client is told")
{
    const QTemporaryDir profile;
    RunningThunderbird thunderbird(profile.path());
    REQUIRE(ProfileLock::isHeldByClient(profile.path()));
    const auto lock = ProfileLock::take(profile.path());
    REQUIRE_FALSE(lock);
    REQUIRE(lock.fault().kind == FaultKind::ClientRunning);

    thunderbird.quit();
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(ProfileLock::take(profile.path()));
}

TEST_CASE("another process of ours is told from none, and its end gives the lock back")
{
    const QTemporaryDir profile;
    QProcess other;
    other.start(QStringLiteral(JOURNAL_WRITER), {profile.path(), u"hold"_s});
    REQUIRE(other.waitForReadyRead());
    REQUIRE(other.readAll().startsWith("held"));
    REQUIRE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(ProfileLock::take(profile.path()).fault().kind == FaultKind::ClientRunning);

    other.kill();
    REQUIRE(other.waitForFinished());
    REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    REQUIRE(ProfileLock::take(profile.path()));
}

TEST_CASE("while we hold the lock no client can start, and afterwards one can")
{
    const QTemporaryDir profile;
    {
        const auto lock = ProfileLock::take(profile.path());
        REQUIRE(lock);
        REQUIRE_FALSE(thunderbirdCouldStart(profile.path()));
        REQUIRE_FALSE(ProfileLock::isHeldByClient(profile.path()));
    }
    REQUIRE(thunderbirdCouldStart(profile.path()));
}

TEST_CASE("a lock taken twice is given back with the last holder")
{
    const QTemporaryDir profile;
    auto first = ProfileLock::take(profile.path());
    {
        const auto second = ProfileLock::take(profile.path());
        REQUIRE(second);
    }
    REQUIRE_FALSE(thunderbirdCouldStart(profile.path()));
    std::move(first).value().reset();
    REQUIRE(thunderbirdCouldStart(profile.path()));
}

TEST_CASE("the file of a lock that was let go can be removed, and the lock taken anew")
{
    const QTemporaryDir profile;
    auto first = ProfileLock::take(profile.path());
    REQUIRE(first);
    ProfileLock::letGo(profile.path());
    REQUIRE(QFile::remove(profile.filePath(ProfileLock::fileName())));
    const auto second = ProfileLock::take(profile.path());
    REQUIRE(second);
    std::move(first).value().reset();
    REQUIRE_FALSE(thunderbirdCouldStart(profile.path()));
}

TEST_CASE("a profile that cannot be locked is not taken for a running client")
{
    const QTemporaryDir parent;
    const auto missing = ProfileLock::take(parent.filePath(u"missing"_s));
    REQUIRE_FALSE(missing);
    REQUIRE(missing.fault().kind == FaultKind::ProfileLocked);
    REQUIRE(missing.fault().detail.contains(u"missing/"_s + ProfileLock::fileName()));
}
