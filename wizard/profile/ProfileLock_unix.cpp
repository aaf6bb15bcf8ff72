// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ProfileLock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Closes the descriptor that it owns. Closing is what gives an fcntl lock back.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

using FileIdentity = std::pair<dev_t, ino_t>;

struct Holding {
    Descriptor file;
    int holders;
};

/// What this process holds. fcntl locks belong to the process, and closing *any* descriptor of the file drops
/// them (POSIX, fcntl): so a file in here must never be opened a second time, not even to look.
struct Holdings {
    std::mutex mutex;
    std::map<FileIdentity, Holding> byFile;

    static Holdings &ofThisProcess()
    {
        static Holdings holdings;
        return holdings;
    }
};

QByteArray lockFile(const QString &profileFolder)
{
    return QFile::encodeName(profileFolder + u'/' + ProfileLock::fileName());
}

std::optional<FileIdentity> identityOf(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity(status.st_dev, status.st_ino);
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Who keeps us from locking, as far as the kernel tells (not across every network file system).
std::optional<pid_t> holderOf(const Descriptor &file)
{
    struct flock lock = wholeFile();
    if (::fcntl(file.number(), F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return std::nullopt;
    return lock.l_pid;
}

/// A disk that is full or may not be written keeps the lock file from being opened: that is what to tell
/// then.
FaultKind kindOf(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return FaultKind::DiskFull;
    if (error == EROFS || error == EACCES || error == EPERM)
        return FaultKind::ReadOnly;
    return FaultKind::ProfileLocked;
}

Fault notLocked(const QByteArray &path, int error)
{
    return Fault{kindOf(error), QFile::decodeName(path) + u": "_s + qt_error_string(error)};
}

Fault heldByClient(const Descriptor &file)
{
    const auto holder = holderOf(file);
    return Fault{FaultKind::ClientRunning, holder && *holder > 0 ? u"pid %1"_s.arg(*holder) : QString()};
}

Result<Descriptor> openAndLock(const QByteArray &path)
{
    // Thunderbird opens it likewise: created when missing, 0666 by the umask, never removed.
    Descriptor file(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return notLocked(path, errno);
    const struct flock lock = wholeFile();
    if (::fcntl(file.number(), F_SETLK, &lock) == 0)
        return file;
    if (errno == EACCES || errno == EAGAIN)
        return heldByClient(file);
    return notLocked(path, errno);
}

class FcntlLock : public ProfileLock
{
public:
    explicit FcntlLock(FileIdentity file) : m_file(std::move(file)) {}
    ~FcntlLock() override
    {
        Holdings &holdings = Holdings::ofThisProcess();
        const std::scoped_lock guard(holdings.mutex);
        const auto held = holdings.byFile.find(m_file);
        if (--held->second.holders == 0)
            holdings.byFile.erase(held);
    }
    FcntlLock(const FcntlLock &) = delete;
    FcntlLock &operator=(const FcntlLock &) = delete;
    FcntlLock(FcntlLock &&) = delete;
    FcntlLock &operator=(FcntlLock &&) = delete;

private:
    FileIdentity m_file;
};

} // namespace

QString ProfileLock::fileName()
{
    return u".parentlock"_s;
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &profileFolder)
{
    const QByteArray path = lockFile(profileFolder);
    Holdings &holdings = Holdings::ofThisProcess();
    const std::scoped_lock guard(holdings.mutex);

    if (const auto known = identityOf(path)) {
        if (const auto held = holdings.byFile.find(*known); held != holdings.byFile.end()) {
            ++held->second.holders;
            return std::unique_ptr<ProfileLock>(std::make_unique<FcntlLock>(*known));
        }
    }
    auto file = openAndLock(path);
    if (!file)
        return file.fault();
    const auto identity = identityOf(path);
    if (!identity)
        return notLocked(path, ENOENT); // removed while it was being locked: that lock protects nothing
    holdings.byFile.emplace(*identity, Holding{std::move(file).value(), 1});
    return std::unique_ptr<ProfileLock>(std::make_unique<FcntlLock>(*identity));
}

bool ProfileLock::isHeldByClient(const QString &profileFolder)
{
    const QByteArray path = lockFile(profileFolder);
    Holdings &holdings = Holdings::ofThisProcess();
    const std::scoped_lock guard(holdings.mutex);

    const auto identity = identityOf(path);
    if (!identity || holdings.byFile.contains(*identity))
        return false;
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() && holderOf(file).has_value();
}

void ProfileLock::letGo(const QString & /*profileFolder*/) {}
