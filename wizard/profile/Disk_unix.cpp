// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Fault faultFor(int error, const QString &path)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return Fault{full ? FaultKind::DiskFull : FaultKind::ReadOnly, path + u": "_s + qt_error_string(error)};
}

Result<Done> outcome(int returned, const QString &path)
{
    if (returned != 0)
        return faultFor(errno, path);
    return Done{};
}

/// A descriptor and the path that it stands for in messages.
class OpenFile : public Disk::NewFile
{
public:
    OpenFile(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    ~OpenFile() override { ::close(m_descriptor); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    OpenFile(OpenFile &&) = delete;
    OpenFile &operator=(OpenFile &&) = delete;

    Result<Done> write(const QByteArray &bytes) override
    {
        QByteArrayView rest = bytes;
        while (!rest.isEmpty()) {
            const ssize_t written = ::write(m_descriptor, rest.data(), static_cast<std::size_t>(rest.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return faultFor(written == 0 ? ENOSPC : errno, m_path);
            rest = rest.sliced(written);
        }
        return Done{};
    }

    Result<Done> setOwnership(const Disk::Ownership &wanted) override
    {
        struct stat now = {};
        if (::fstat(m_descriptor, &now) != 0)
            return faultFor(errno, m_path);
        const bool ours = now.st_uid == wanted.user && now.st_gid == wanted.group;
        if (!ours && ::fchown(m_descriptor, wanted.user, wanted.group) != 0)
            return faultFor(errno, m_path);
        return outcome(::fchmod(m_descriptor, wanted.mode), m_path); // after fchown, which may drop bits
    }

    Result<Done> sync() override { return outcome(::fsync(m_descriptor), m_path); }

private:
    int m_descriptor;
    QString m_path;
};

/// flock() on a file that stays: of one open file, so two journals of one process exclude each other too.
class LockedFile : public Disk::Claim
{
public:
    explicit LockedFile(int descriptor) : m_descriptor(descriptor) {}
    ~LockedFile() override { ::close(m_descriptor); }
    LockedFile(const LockedFile &) = delete;
    LockedFile &operator=(const LockedFile &) = delete;
    LockedFile(LockedFile &&) = delete;
    LockedFile &operator=(LockedFile &&) = delete;

private:
    int m_descriptor;
};

class UnixDisk : public Disk
{
public:
    Result<std::optional<Status>> status(const QString &path) override
    {
        struct stat found = {};
        if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
            if (errno == ENOENT || errno == ENOTDIR)
                return std::optional<Status>();
            return faultFor(errno, path);
        }
        Status status;
        if (S_ISREG(found.st_mode))
            status.kind = Status::Kind::File;
        else if (S_ISDIR(found.st_mode))
            status.kind = Status::Kind::Folder;
        status.ownership = {found.st_uid, found.st_gid, found.st_mode & 07777U};
        return std::optional(status);
    }

    Result<QString> resolved(const QString &path) override
    {
        QString at = path;
        for (int hops = 0; hops < mostHops; ++hops) {
            std::array<char, PATH_MAX> target{};
            const ssize_t length =
                ::readlink(QFile::encodeName(at).constData(), target.data(), target.size());
            if (length < 0) {
                if (errno == EINVAL || errno == ENOENT || errno == ENOTDIR)
                    return at; // not a link, or not there yet
                return faultFor(errno, at);
            }
            const QString next = QFile::decodeName(QByteArray(target.data(), length));
            at = QDir::isAbsolutePath(next) ? next : QFileInfo(at).path() + u'/' + next;
        }
        return faultFor(ELOOP, path);
    }

    Result<QByteArray> read(const QString &path) override
    {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return faultFor(errno, path);
        const OpenFile closesIt(descriptor, path);
        QByteArray bytes;
        std::array<char, 65536> buffer{};
        for (;;) {
            const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return faultFor(errno, path);
            if (count == 0)
                return bytes;
            bytes.append(buffer.data(), count);
        }
    }

    Result<QStringList> list(const QString &folder) override
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(QFile::encodeName(folder).constData()),
                                                        &::closedir);
        if (!open)
            return faultFor(errno, folder);
        QStringList names;
        for (;;) {
            errno = 0;
            const dirent *entry = ::readdir(open.get()); // NOLINT(concurrency-mt-unsafe): our own DIR
            if (!entry && errno != 0)
                return faultFor(errno, folder);
            if (!entry)
                break;
            const QString name = QFile::decodeName(static_cast<const char *>(entry->d_name));
            if (name != u"."_s && name != u".."_s)
                names += name;
        }
        names.sort();
        return names;
    }

    Result<std::unique_ptr<Claim>> claim(const QString &folder) override
    {
        const QString path = folder + u"/lock"_s;
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return faultFor(errno, path);
        auto claim = std::make_unique<LockedFile>(descriptor);
        for (int tries = 0; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0; ++tries) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return faultFor(errno, path);
            if (tries == mostTries)
                return Fault{FaultKind::ProfileLocked, path};
            std::this_thread::sleep_for(betweenTries);
        }
        return std::unique_ptr<Claim>(std::move(claim));
    }

    Result<std::unique_ptr<NewFile>> create(const QString &path, Access access) override
    {
        const mode_t mode = access == Access::OwnerOnly ? 0600 : 0666;
        // O_NOFOLLOW is implied: O_EXCL refuses a link that somebody laid in our way.
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (descriptor < 0)
            return faultFor(errno, path);
        return std::unique_ptr<NewFile>(std::make_unique<OpenFile>(descriptor, path));
    }

    Result<Done> link(const QString &from, const QString &to) override
    {
        return outcome(::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), to);
    }

    Result<Done> rename(const QString &from, const QString &to) override
    {
        return outcome(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), to);
    }

    Result<Done> remove(const QString &path) override
    {
        return outcome(::unlink(QFile::encodeName(path).constData()), path);
    }

    Result<Done> makeFolder(const QString &path) override
    {
        return outcome(::mkdir(QFile::encodeName(path).constData(), 0700), path);
    }

    Result<Done> removeFolder(const QString &path) override
    {
        return outcome(::rmdir(QFile::encodeName(path).constData()), path);
    }

    Result<Done> syncFolder(const QString &path) override
    {
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0)
            return faultFor(errno, path);
        const OpenFile closesIt(descriptor, path);
        if (::fsync(descriptor) != 0 && errno != EINVAL) // EINVAL: this file system has no such thing
            return faultFor(errno, path);
        return Done{};
    }

private:
    static constexpr int mostHops = 40; // as the kernel's
    static constexpr std::chrono::milliseconds betweenTries{50};
    static constexpr int mostTries = 60; // 3 s: a write of ours takes a fraction of that
};

} // namespace

Disk &Disk::ofThisSystem()
{
    static UnixDisk disk;
    return disk;
}
