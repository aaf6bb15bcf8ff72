// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"
#include "profile/deploy/DiskForEverybody.h"

/// A new file inherits from its folder, and that lets everybody in.
Result<std::unique_ptr<Disk::NewFile>> DiskForEverybody::create(const QString &path, Access access)
{
    return m_real.create(path, access);
}

/// Without an access list of its own it inherits: below Program Files and ProgramData, that all may read.
Result<Done> DiskForEverybody::makeFolder(const QString &path)
{
    if (isPrivate(path))
        return m_real.makeFolder(path);
    if (!::CreateDirectoryW(windows::nativePath(path).c_str(), nullptr))
        return windows::faultFor(::GetLastError(), path);
    return Done{};
}
