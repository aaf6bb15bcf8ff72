// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Interruption.h"
#include "profile/Disk.h"

/// A disk that stops or refuses when its interruption says so.
class InterruptedDisk : public Disk
{
public:
    InterruptedDisk(Disk &real, Interruption &interruption) : m_real(real), m_interruption(interruption) {}

    Result<std::optional<Status>> status(const QString &path) override
    {
        return at(path, false, [&] { return m_real.status(path); });
    }
    Result<QString> resolved(const QString &path) override
    {
        return at(path, false, [&] { return m_real.resolved(path); });
    }
    Result<QByteArray> read(const QString &path) override
    {
        return at(path, false, [&] { return m_real.read(path); });
    }
    Result<QStringList> list(const QString &folder) override
    {
        return at(folder, false, [&] { return m_real.list(folder); });
    }
    Result<std::unique_ptr<Claim>> claim(const QString &folder) override
    {
        return at(folder, true, [&] { return m_real.claim(folder); });
    }
    Result<std::unique_ptr<NewFile>> create(const QString &path, Access access) override
    {
        return at(path, true, [&]() -> Result<std::unique_ptr<NewFile>> {
            auto file = m_real.create(path, access);
            if (!file)
                return file.fault();
            return std::unique_ptr<NewFile>(
                std::make_unique<InterruptedFile>(*this, path, std::move(file).value()));
        });
    }
    Result<Done> link(const QString &from, const QString &to) override
    {
        return at(to, true, [&] { return m_real.link(from, to); });
    }
    Result<Done> rename(const QString &from, const QString &to) override
    {
        return at(to, false, [&] { return m_real.rename(from, to); });
    }
    Result<Done> remove(const QString &path) override
    {
        return at(path, false, [&] { return m_real.remove(path); });
    }
    Result<Done> makeFolder(const QString &path) override
    {
        return at(path, true, [&] { return m_real.makeFolder(path); });
    }
    Result<Done> removeFolder(const QString &path) override
    {
        return at(path, false, [&] { return m_real.removeFolder(path); });
    }
    Result<Done> syncFolder(const QString &path) override
    {
        return at(path, false, [&] { return m_real.syncFolder(path); });
    }

private:
    class InterruptedFile : public NewFile
    {
    public:
        InterruptedFile(InterruptedDisk &disk, QString path, std::unique_ptr<NewFile> real)
            : m_disk(disk), m_path(std::move(path)), m_real(std::move(real))
        {
        }
        Result<Done> write(const QByteArray &bytes) override
        {
            // Half of it gets through before the end, or before the disk is full.
            const QByteArray half = bytes.first(bytes.size() / 2);
            return m_disk.at(
                m_path, true, [&] { return m_real->write(bytes); }, [&] { return m_real->write(half); });
        }
        Result<Done> setOwnership(const Ownership &ownership) override
        {
            return m_disk.at(m_path, false, [&] { return m_real->setOwnership(ownership); });
        }
        Result<Done> sync() override
        {
            return m_disk.at(m_path, true, [&] { return m_real->sync(); });
        }

    private:
        InterruptedDisk &m_disk;
        QString m_path;
        std::unique_ptr<NewFile> m_real;
    };

    template <typename Step, typename... Part>
    auto at(const QString &path, bool needsSpace, Step step, Part... part) -> decltype(step())
    {
        return m_interruption.at(path, needsSpace, step, part...);
    }

    Disk &m_real;
    Interruption &m_interruption;
};
