// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Disk.h"
#include "profile/FileAccess_windows.h"
#include "profile/FolderAccess_windows.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using windows::errorUnless;
using windows::faultFor;
using windows::freeTheName;
using windows::Handle;
using windows::nativePath;
using windows::patiently;
using windows::sharedByAll;

namespace {

/// Of a Unix mode Windows has one bit: the attribute that forbids to write.
constexpr quint32 readable = 0444;
constexpr quint32 writable = 0222;

Result<Done> outcome(DWORD error, const QString &path)
{
    if (error != ERROR_SUCCESS)
        return faultFor(error, path);
    return Done{};
}

bool isNotThere(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

class OpenFile : public Disk::NewFile
{
public:
    OpenFile(Handle handle, QString path) : m_handle(std::move(handle)), m_path(std::move(path)) {}

    Result<Done> write(const QByteArray &bytes) override
    {
        constexpr qsizetype most = 1 << 20; // some network drives refuse larger pieces
        for (QByteArrayView rest = bytes; !rest.isEmpty();) {
            DWORD written = 0;
            if (!::WriteFile(m_handle.get(), rest.data(), static_cast<DWORD>(std::min(rest.size(), most)),
                             &written, nullptr))
                return faultFor(::GetLastError(), m_path);
            if (written == 0)
                return faultFor(ERROR_DISK_FULL, m_path);
            rest = rest.sliced(written);
        }
        return Done{};
    }

    Result<Done> setOwnership(const Disk::Ownership &wanted) override
    {
        FILE_BASIC_INFO info{}; // times of zero stay as they are
        info.FileAttributes = (wanted.mode & writable) == 0 ? FILE_ATTRIBUTE_READONLY : FILE_ATTRIBUTE_NORMAL;
        return outcome(
            errorUnless(::SetFileInformationByHandle(m_handle.get(), FileBasicInfo, &info, sizeof(info))),
            m_path);
    }

    Result<Done> sync() override { return outcome(errorUnless(::FlushFileBuffers(m_handle.get())), m_path); }

private:
    Handle m_handle;
    QString m_path;
};

/// A file that stays, opened so that nobody else can: not another journal of this process either.
class ExclusiveFile : public Disk::Claim
{
public:
    explicit ExclusiveFile(Handle handle) : m_handle(std::move(handle)) {}

private:
    Handle m_handle;
};

/// New files inherit the access list of their folder, as do those that the client writes when it replaces one
/// of its own: so an access list is not carried over from a file that is replaced. What protects backups and
/// keys from others is the folder (makeFolder()).
class WindowsDisk : public Disk
{
public:
    Result<std::optional<Status>> status(const QString &path) override;
    Result<QString> resolved(const QString &path) override;
    Result<QByteArray> read(const QString &path) override;
    Result<QStringList> list(const QString &folder) override;
    Result<std::unique_ptr<Claim>> claim(const QString &folder) override;
    Result<std::unique_ptr<NewFile>> create(const QString &path, Access access) override;
    Result<Done> link(const QString &from, const QString &to) override;
    Result<Done> rename(const QString &from, const QString &to) override;
    Result<Done> remove(const QString &path) override;
    Result<Done> makeFolder(const QString &path) override;
    Result<Done> removeFolder(const QString &path) override;
    Result<Done> syncFolder(const QString &path) override;
};

Result<std::optional<Disk::Status>> WindowsDisk::status(const QString &path)
{
    // Opened, not asked by name: only so are links followed. Attributes can be read whoever has it open.
    const Handle file(::CreateFileW(nativePath(path).c_str(), FILE_READ_ATTRIBUTES, sharedByAll, nullptr,
                                    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (!file.isOpen()) {
        const DWORD error = ::GetLastError();
        if (isNotThere(error))
            return std::optional<Status>();
        return faultFor(error, path);
    }
    BY_HANDLE_FILE_INFORMATION found{};
    if (!::GetFileInformationByHandle(file.get(), &found))
        return faultFor(::GetLastError(), path);
    Status status;
    if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        status.kind = Status::Kind::Folder;
    else if (::GetFileType(file.get()) == FILE_TYPE_DISK)
        status.kind = Status::Kind::File;
    const bool marked = (found.dwFileAttributes & FILE_ATTRIBUTE_READONLY) != 0;
    status.ownership.mode = marked ? readable : readable | writable;
    return std::optional(status);
}

Result<QString> WindowsDisk::resolved(const QString &path)
{
    constexpr int mostHops = 40;
    QString at = path;
    for (int hops = 0; hops < mostHops; ++hops) {
        const QFileInfo info(at);
        // Placeholders of cloud storage are reparse points as well, but no links.
        if (info.isSymbolicLink())
            at = info.symLinkTarget();
        else if (info.isJunction())
            at = info.junctionTarget();
        else
            return at;
    }
    return faultFor(ERROR_CANT_RESOLVE_FILENAME, path);
}

Result<QByteArray> WindowsDisk::read(const QString &path)
{
    Handle file(nullptr);
    const DWORD opened = patiently([&] {
        file = Handle(::CreateFileW(nativePath(path).c_str(), GENERIC_READ, sharedByAll, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
        return errorUnless(file.isOpen());
    });
    if (opened != ERROR_SUCCESS)
        return faultFor(opened, path);
    QByteArray bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        DWORD count = 0;
        if (!::ReadFile(file.get(), buffer.data(), static_cast<DWORD>(buffer.size()), &count, nullptr))
            return faultFor(::GetLastError(), path);
        if (count == 0)
            return bytes;
        bytes.append(buffer.data(), static_cast<qsizetype>(count));
    }
}

Result<QStringList> WindowsDisk::list(const QString &folder)
{
    WIN32_FIND_DATAW entry{};
    HANDLE const search = ::FindFirstFileW((nativePath(folder) + L"\\*").c_str(), &entry);
    if (search == INVALID_HANDLE_VALUE) {
        const DWORD error = ::GetLastError();
        if (error == ERROR_FILE_NOT_FOUND) // an empty drive; any other folder has "." and ".."
            return QStringList();
        return faultFor(error, folder);
    }
    const std::unique_ptr<void, decltype(&::FindClose)> closesIt(search, &::FindClose);
    QStringList names;
    do {
        const QString name = QString::fromWCharArray(entry.cFileName);
        if (name != u"."_s && name != u".."_s)
            names += name;
    } while (::FindNextFileW(search, &entry));
    if (const DWORD error = ::GetLastError(); error != ERROR_NO_MORE_FILES)
        return faultFor(error, folder);
    names.sort();
    return names;
}

Result<std::unique_ptr<Disk::Claim>> WindowsDisk::claim(const QString &folder)
{
    constexpr std::chrono::milliseconds betweenTries{50};
    constexpr int mostTries = 60; // 3 s: a write of ours takes a fraction of that
    const QString path = folder + u"/lock"_s;
    for (int tries = 0;; ++tries) {
        Handle file(::CreateFileW(nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                  OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
        if (file.isOpen())
            return std::unique_ptr<Claim>(std::make_unique<ExclusiveFile>(std::move(file)));
        const DWORD error = ::GetLastError();
        if (error != ERROR_SHARING_VIOLATION)
            return faultFor(error, path);
        if (tries == mostTries)
            return Fault{FaultKind::ProfileLocked, path};
        std::this_thread::sleep_for(betweenTries);
    }
}

Result<std::unique_ptr<Disk::NewFile>> WindowsDisk::create(const QString &path, Access /*access*/)
{
    Handle file(nullptr);
    const DWORD created = patiently([&] {
        // A link that somebody laid in our way is there already, not followed to where it leads.
        file =
            Handle(::CreateFileW(nativePath(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                 CREATE_NEW, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
        return errorUnless(file.isOpen());
    });
    if (created != ERROR_SUCCESS)
        return faultFor(created, path);
    return std::unique_ptr<NewFile>(std::make_unique<OpenFile>(std::move(file), path));
}

/// Refused where the file system knows no links (FAT and exFAT, which sticks have), and for a file that is
/// marked read-only: the mark is one for all its names, and could not be lifted from the one that goes away
/// without taking it from the one that stays. The journal then moves the file aside instead.
Result<Done> WindowsDisk::link(const QString &from, const QString &to)
{
    const std::wstring source = nativePath(from);
    if (windows::isMarkedReadOnly(source))
        return faultFor(ERROR_NOT_SUPPORTED, to);
    return outcome(errorUnless(::CreateHardLinkW(nativePath(to).c_str(), source.c_str(), nullptr)), to);
}

/// Not ReplaceFileW: that takes two renames, and documents that after a failure between them nothing stands
/// under the replaced name. MoveFileExW is one step of the file system, on NTFS one record of its log:
/// somebody who is killed, or looks, finds the old file or the new one. FAT and exFAT have no log: there a
/// power cut, unlike a kill, may still tear it.
Result<Done> WindowsDisk::rename(const QString &from, const QString &to)
{
    const std::wstring source = nativePath(from);
    const std::wstring target = nativePath(to);
    return outcome(patiently([&] {
                       freeTheName(target);
                       return errorUnless(::MoveFileExW(source.c_str(), target.c_str(),
                                                        MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH));
                   }),
                   to);
}

Result<Done> WindowsDisk::remove(const QString &path)
{
    const std::wstring name = nativePath(path);
    return outcome(patiently([&] {
                       freeTheName(name);
                       return errorUnless(::DeleteFileW(name.c_str()));
                   }),
                   path);
}

Result<Done> WindowsDisk::makeFolder(const QString &path)
{
    windows::FolderAccess access(path);
    return outcome(errorUnless(::CreateDirectoryW(nativePath(path).c_str(), access.attributes())), path);
}

Result<Done> WindowsDisk::removeFolder(const QString &path)
{
    const std::wstring name = nativePath(path);
    return outcome(patiently([&] { return errorUnless(::RemoveDirectoryW(name.c_str())); }), path);
}

/// NTFS writes names into its log in the order in which they were made, and MoveFileExW waits for that. What
/// else can be done is to flush the folder; file systems that refuse this, or a folder in which we may not
/// write, leave nothing more to do.
Result<Done> WindowsDisk::syncFolder(const QString &path)
{
    const auto isOfNoUse = [](DWORD error) {
        return error == ERROR_ACCESS_DENIED || error == ERROR_INVALID_FUNCTION ||
               error == ERROR_NOT_SUPPORTED || error == ERROR_INVALID_PARAMETER ||
               error == ERROR_INVALID_HANDLE || error == ERROR_SHARING_VIOLATION;
    };
    const Handle folder(::CreateFileW(nativePath(path).c_str(), GENERIC_WRITE, sharedByAll, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    const DWORD error = errorUnless(folder.isOpen() && ::FlushFileBuffers(folder.get()));
    return outcome(isOfNoUse(error) ? ERROR_SUCCESS : error, path);
}

} // namespace

Disk &Disk::ofThisSystem()
{
    static WindowsDisk disk;
    return disk;
}
