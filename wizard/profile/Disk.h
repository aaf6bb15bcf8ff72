// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

/// The disk as the journal uses it, one call a step, so that a test can fail or stop at every single one.
/// Faults: disk-full (no space, quota), read-only (everything else that forbids), each with path and reason.
/// What a file's access lists and extended attributes say is not carried over; owner, group and mode are.
class Disk
{
public:
    struct Ownership {
        quint32 user = 0;
        quint32 group = 0;
        quint32 mode = 0; ///< Permission bits.

        bool operator==(const Ownership &) const = default;
    };
    struct Status {
        enum class Kind { File, Folder, Other };
        Kind kind = Kind::Other;
        Ownership ownership;
    };

    /// A file that is being written. Letting go of it closes it and leaves it as it is.
    class NewFile
    {
    public:
        virtual ~NewFile() = default;
        NewFile(const NewFile &) = delete;
        NewFile &operator=(const NewFile &) = delete;
        NewFile(NewFile &&) = delete;
        NewFile &operator=(NewFile &&) = delete;

        virtual Result<Done> write(const QByteArray &bytes) = 0;
        virtual Result<Done> setOwnership(const Ownership &ownership) = 0;
        virtual Result<Done> sync() = 0;

    protected:
        NewFile() = default;
    };

    /// Held while one process works on a folder of its own; a kill gives it back.
    class Claim
    {
    public:
        virtual ~Claim() = default;
        Claim(const Claim &) = delete;
        Claim &operator=(const Claim &) = delete;
        Claim(Claim &&) = delete;
        Claim &operator=(Claim &&) = delete;

    protected:
        Claim() = default;
    };

    /// For whom a new file is made.
    enum class Access { OwnerOnly, ByUmask };

    virtual ~Disk() = default;
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    Disk(Disk &&) = delete;
    Disk &operator=(Disk &&) = delete;

    static Disk &ofThisSystem();

    /// Follows links. Nothing when nothing is there.
    virtual Result<std::optional<Status>> status(const QString &path) = 0;
    /// Where @p path leads when it is a link, else itself. The last of the chain need not exist.
    virtual Result<QString> resolved(const QString &path) = 0;
    virtual Result<QByteArray> read(const QString &path) = 0;
    virtual Result<QStringList> list(const QString &folder) = 0;

    /// Waits a little while another process has it, then gives up with profile-locked.
    virtual Result<std::unique_ptr<Claim>> claim(const QString &folder) = 0;
    virtual Result<std::unique_ptr<NewFile>> create(const QString &path,
                                                    Access access) = 0; ///< Must not exist.
    virtual Result<Done> link(const QString &from,
                              const QString &to) = 0; ///< A second name; @p to must not exist.
    virtual Result<Done> rename(const QString &from, const QString &to) = 0; ///< Replaces @p to in one go.
    virtual Result<Done> remove(const QString &path) = 0;
    virtual Result<Done> makeFolder(const QString &path) = 0;   ///< 0700.
    virtual Result<Done> removeFolder(const QString &path) = 0; ///< Fails unless empty.
    virtual Result<Done>
    syncFolder(const QString &path) = 0; ///< Names in it survive a power cut from here on.

protected:
    Disk() = default;
};
