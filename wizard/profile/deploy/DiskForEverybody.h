// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Disk.h"

/// The disk as a deployment writes on it: new files, and the folders made for them, are for everybody to
/// read, however strict an administrator's umask is. What is for the owner alone (backups, the journal and
/// its folders) stays so.
class DiskForEverybody : public Disk
{
public:
    /// @p privateFolder and what is below it stays for the owner alone.
    explicit DiskForEverybody(QString privateFolder, Disk &real = Disk::ofThisSystem())
        : m_private(std::move(privateFolder)), m_real(real)
    {
    }

    Result<std::optional<Status>> status(const QString &path) override { return m_real.status(path); }
    Result<QString> resolved(const QString &path) override { return m_real.resolved(path); }
    Result<QByteArray> read(const QString &path) override { return m_real.read(path); }
    Result<QStringList> list(const QString &folder) override { return m_real.list(folder); }
    Result<std::unique_ptr<Claim>> claim(const QString &folder) override { return m_real.claim(folder); }
    Result<std::unique_ptr<NewFile>> create(const QString &path, Access access) override;
    Result<Done> link(const QString &from, const QString &to) override { return m_real.link(from, to); }
    Result<Done> rename(const QString &from, const QString &to) override { return m_real.rename(from, to); }
    Result<Done> remove(const QString &path) override { return m_real.remove(path); }
    Result<Done> makeFolder(const QString &path) override;
    Result<Done> removeFolder(const QString &path) override { return m_real.removeFolder(path); }
    Result<Done> syncFolder(const QString &path) override { return m_real.syncFolder(path); }

private:
    bool isPrivate(const QString &path) const
    {
        return path == m_private || path.startsWith(m_private + u'/');
    }

    QString m_private;
    Disk &m_real;
};
