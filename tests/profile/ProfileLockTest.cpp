// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ProfileLock.h"

#include "support/Catch.h"
#include "support/OtherProcess.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

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
    OtherProcess thunderbird(profile.filePath(u".parentlock"_s));
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
