// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <memory>

/// Thunderbird's own lock on a profile folder, held while this lives. Unix: fcntl write lock on .parentlock
/// (nsProfileLock.cpp); an existing file alone proves nothing.
class ProfileLock
{
public:
    /// client-running when Thunderbird holds it ("pid 4711"); disk-full or read-only when the lock file
    /// cannot be made; profile-locked when it cannot be taken for another reason. Taken twice in one process,
    /// both hold it.
    static Result<std::unique_ptr<ProfileLock>> take(const QString &profileFolder);
    /// What this process itself holds is no client's.
    static bool isHeldByClient(const QString &profileFolder);

    virtual ~ProfileLock() = default;
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;
    ProfileLock(ProfileLock &&) = delete;
    ProfileLock &operator=(ProfileLock &&) = delete;

protected:
    ProfileLock() = default;
};
