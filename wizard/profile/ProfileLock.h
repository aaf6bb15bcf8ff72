// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <memory>

/// Thunderbird's own lock on a profile folder, held while this lives (nsProfileLock.cpp). Unix: fcntl write
/// lock on .parentlock. Windows: parent.lock, opened for oneself alone. An existing file alone proves
/// nothing.
class ProfileLock
{
public:
    /// client-running when Thunderbird holds it ("pid 4711" where the system tells); disk-full or read-only
    /// when the lock file cannot be made; profile-locked when it cannot be taken for another reason. Taken
    /// twice in one process, both hold it.
    static Result<std::unique_ptr<ProfileLock>> take(const QString &profileFolder);
    /// What this process itself holds is no client's.
    static bool isHeldByClient(const QString &profileFolder);

    /// Of the lock in a profile's folder; the client leaves it there.
    static QString fileName();
    /// Before this file is removed with its folder: the lock is held no longer, whoever lives. Does nothing
    /// where a held file can be removed.
    static void letGo(const QString &profileFolder);

    virtual ~ProfileLock() = default;
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;
    ProfileLock(ProfileLock &&) = delete;
    ProfileLock &operator=(ProfileLock &&) = delete;

protected:
    ProfileLock() = default;
};
