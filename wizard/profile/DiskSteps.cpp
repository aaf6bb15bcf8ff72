// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/DiskSteps.h"

#include <QFileInfo>

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

Fault changedMeanwhile(const QString &path)
{
    return Fault{FaultKind::ChangedMeanwhile, path};
}

Result<bool> isThere(Disk &disk, const QString &path)
{
    return disk.status(path).andThen(
        [](const std::optional<Disk::Status> &status) -> Result<bool> { return status.has_value(); });
}

Result<Done> removeIfThere(Disk &disk, const QString &path)
{
    if (path.isEmpty())
        return Done{};
    const auto there = isThere(disk, path);
    if (!there)
        return there.fault();
    return there.value() ? disk.remove(path) : Result<Done>(Done{});
}

Result<Done> writeNewFile(Disk &disk, const QString &path, const QByteArray &content, Disk::Access access,
                          const std::optional<Disk::Ownership> &ownership)
{
    const auto file = disk.create(path, access);
    if (!file)
        return file.fault();
    return file.value()
        ->write(content)
        .andThen(
            [&](Done) { return ownership ? file.value()->setOwnership(*ownership) : Result<Done>(Done{}); })
        .andThen([&](Done) { return file.value()->sync(); });
}

Result<std::optional<QByteArray>> contentOf(Disk &disk, const QString &path)
{
    const auto status = disk.status(path);
    if (!status)
        return status.fault();
    if (!status.value())
        return std::optional<QByteArray>();
    if (status.value()->kind != Disk::Status::Kind::File)
        return changedMeanwhile(path);
    return disk.read(path).andThen([](const QByteArray &content) -> Result<std::optional<QByteArray>> {
        return std::optional(content);
    });
}

Result<QStringList> missingFoldersAbove(Disk &disk, const QString &path)
{
    QStringList missing;
    for (QString folder = folderOf(path);; folder = folderOf(folder)) {
        const auto status = disk.status(folder);
        if (!status)
            return status.fault();
        if (const auto &found = status.value()) {
            if (found->kind != Disk::Status::Kind::Folder)
                return changedMeanwhile(folder);
            return missing;
        }
        if (folder == folderOf(folder))
            return Fault{FaultKind::ReadOnly, folder}; // not even the root is there
        missing.prepend(folder);
    }
}

Result<Done> makeFolders(Disk &disk, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const auto made =
            disk.makeFolder(folder).andThen([&](Done) { return disk.syncFolder(folderOf(folder)); });
        if (!made)
            return made;
    }
    return Done{};
}
