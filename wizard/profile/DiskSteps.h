// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Disk.h"

/// What writing, reverting and keeping a journal do with a disk, in more than one step.

QString folderOf(const QString &path);
Fault changedMeanwhile(const QString &path);

Result<bool> isThere(Disk &disk, const QString &path);
Result<Done> removeIfThere(Disk &disk, const QString &path);

/// Creates @p path with @p content, durable once the folder is synced as well.
Result<Done> writeNewFile(Disk &disk, const QString &path, const QByteArray &content, Disk::Access access,
                          const std::optional<Disk::Ownership> &ownership = std::nullopt);

/// What stands at @p path; nothing when nothing does. Anything but a plain file is refused with
/// changed-meanwhile.
Result<std::optional<QByteArray>> contentOf(Disk &disk, const QString &path);

/// The folders above @p path that are still to be made, outermost first.
Result<QStringList> missingFoldersAbove(Disk &disk, const QString &path);

/// One by one, each durable.
Result<Done> makeFolders(Disk &disk, const QStringList &folders);
