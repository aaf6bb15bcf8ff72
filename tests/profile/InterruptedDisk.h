// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Disk.h"

/// The process is dead: nothing more of it happens, no cleaning up either.
struct Killed {};

/// A disk that counts its steps and, at a chosen one, stops the process or refuses.
class InterruptedDisk : public Disk
{
public:
    enum class Refusal {
        Once,        ///< Like EIO on one block.
        FromThenOn,  ///< A disk that went away, or turned read-only.
        SpaceNeeded, ///< From then on, but only what takes new space: a disk that is full.
    };

    explicit InterruptedDisk(Disk &real) : m_real(real) {}

    void killAt(int step) { m_killAt = step; }
    void refuseAt(int step, FaultKind kind, Refusal refusal)
    {
        m_refuseAt = step;
        m_kind = kind;
        m_refusal = refusal;
    }
    int steps() const { return m_steps; }

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

    template <typename Step>
    auto at(const QString &path, bool needsSpace, Step step) -> decltype(step())
    {
        return at(path, needsSpace, step, [] { return Done{}; });
    }

    template <typename Step, typename Part>
    auto at(const QString &path, bool needsSpace, Step step, Part part) -> decltype(step())
    {
        ++m_steps;
        if (m_steps == m_killAt) {
            (void)part();
            throw Killed{};
        }
        if (!refuses(needsSpace))
            return step();
        (void)part();
        return Fault{m_kind, path + QStringLiteral(": refused at step %1").arg(m_steps)};
    }

    bool refuses(bool needsSpace) const
    {
        if (m_refuseAt == 0 || m_steps < m_refuseAt)
            return false;
        switch (m_refusal) {
        case Refusal::Once: return m_steps == m_refuseAt;
        case Refusal::FromThenOn: return true;
        case Refusal::SpaceNeeded: return needsSpace;
        }
        return false;
    }

    Disk &m_real;
    int m_steps = 0;
    int m_killAt = 0;
    int m_refuseAt = 0;
    FaultKind m_kind = FaultKind::ReadOnly;
    Refusal m_refusal = Refusal::Once;
};
