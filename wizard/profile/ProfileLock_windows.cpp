// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"
#include "profile/ProfileLock.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;
using windows::Handle;
using windows::nativePath;

namespace {

/// Volume and number of the file on it: a folder can be reached by several names.
using FileIdentity = std::pair<DWORD, quint64>;

/// What this process holds. Windows does not open such a file a second time, for us as little as for others.
struct Holdings {
    std::mutex mutex;
    std::map<FileIdentity, std::weak_ptr<Handle>> byFile;

    static Holdings &ofThisProcess()
    {
        static Holdings holdings;
        return holdings;
    }
    std::shared_ptr<Handle> find(const FileIdentity &file) const
    {
        const auto found = byFile.find(file);
        return found == byFile.end() ? nullptr : found->second.lock();
    }
};

QString lockFile(const QString &profileFolder)
{
    return profileFolder + u'/' + ProfileLock::fileName();
}

std::optional<FileIdentity> identityOf(const Handle &file)
{
    BY_HANDLE_FILE_INFORMATION info{};
    if (!file.isOpen() || !::GetFileInformationByHandle(file.get(), &info))
        return std::nullopt;
    return FileIdentity(info.dwVolumeSerialNumber, quint64(info.nFileIndexHigh) << 32U | info.nFileIndexLow);
}

/// Attributes can be read of a file that somebody has for himself.
std::optional<FileIdentity> identityOf(const QString &path)
{
    return identityOf(Handle(::CreateFileW(nativePath(path).c_str(), FILE_READ_ATTRIBUTES,
                                           windows::sharedByAll, nullptr, OPEN_EXISTING, 0, nullptr)));
}

/// A disk that is full or may not be written keeps the lock file from being opened: that is what to tell
/// then.
Fault notLocked(const QString &path, DWORD error)
{
    const bool isOfDisk =
        windows::isFull(error) || error == ERROR_ACCESS_DENIED || error == ERROR_WRITE_PROTECT;
    const Fault fault = windows::faultFor(error, path);
    return isOfDisk ? fault : Fault{FaultKind::ProfileLocked, fault.detail};
}

Result<Handle> openAlone(const QString &path)
{
    Handle file(nullptr);
    // As Thunderbird does: emptied or made, shared with nobody, never removed. Tried for a while, since an
    // antivirus that looks into the file keeps us out like a client would.
    const DWORD error = windows::patiently([&] {
        file = Handle(::CreateFileW(nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                    CREATE_ALWAYS, 0, nullptr));
        return windows::errorUnless(file.isOpen());
    });
    if (error == ERROR_SHARING_VIOLATION)
        return Fault{FaultKind::ClientRunning, {}};
    if (error != ERROR_SUCCESS)
        return notLocked(path, error);
    return file;
}

/// Closing the file, with the last that shares it, is what gives the lock back.
class ExclusiveLock : public ProfileLock
{
public:
    explicit ExclusiveLock(std::shared_ptr<Handle> file) : m_file(std::move(file)) {}

private:
    std::shared_ptr<Handle> m_file;
};

} // namespace

QString ProfileLock::fileName()
{
    return u"parent.lock"_s;
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &profileFolder)
{
    const QString path = lockFile(profileFolder);
    Holdings &holdings = Holdings::ofThisProcess();
    const std::scoped_lock guard(holdings.mutex);

    const auto known = identityOf(path);
    if (auto held = known ? holdings.find(*known) : nullptr)
        return std::unique_ptr<ProfileLock>(std::make_unique<ExclusiveLock>(std::move(held)));
    auto opened = openAlone(path);
    if (!opened)
        return opened.fault();
    const auto file = std::make_shared<Handle>(std::move(opened).value());
    const auto identity = identityOf(*file);
    if (!identity)
        return notLocked(path, ::GetLastError());
    holdings.byFile.insert_or_assign(*identity, file);
    return std::unique_ptr<ProfileLock>(std::make_unique<ExclusiveLock>(file));
}

bool ProfileLock::isHeldByClient(const QString &profileFolder)
{
    const QString path = lockFile(profileFolder);
    Holdings &holdings = Holdings::ofThisProcess();
    const std::scoped_lock guard(holdings.mutex);

    const auto identity = identityOf(path);
    if (!identity || holdings.find(*identity))
        return false;
    // Shared with all: that fails for the one reason that somebody else shares with nobody.
    const Handle file(::CreateFileW(nativePath(path).c_str(), GENERIC_READ, windows::sharedByAll, nullptr,
                                    OPEN_EXISTING, 0, nullptr));
    return !file.isOpen() && ::GetLastError() == ERROR_SHARING_VIOLATION;
}

void ProfileLock::letGo(const QString &profileFolder)
{
    Holdings &holdings = Holdings::ofThisProcess();
    const std::scoped_lock guard(holdings.mutex);
    const auto identity = identityOf(lockFile(profileFolder));
    if (const auto held = identity ? holdings.find(*identity) : nullptr)
        *held = Handle(nullptr);
}
