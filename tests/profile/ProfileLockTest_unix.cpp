// SPDX-License-Identifier: GPL-3.0-or-later
// What only fcntl locks do: they have an owner, and closing any descriptor of the file drops them.
#include "profile/ProfileLock.h"
#include "support/RunningThunderbird.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("a running client is told with its process")
{
    const QTemporaryDir profile;
    const RunningThunderbird thunderbird(profile.path());
    const auto lock = ProfileLock::take(profile.path());
    REQUIRE_FALSE(lock);
    REQUIRE(lock.fault() == Fault{FaultKind::ClientRunning, u"pid %1"_s.arg(thunderbird.pid())});
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
    REQUIRE_FALSE(thunderbirdCouldStart(profile.path()));
}
