// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

std::wstring windows::nativePath(const QString &path)
{
    const QString absolute = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const bool isOnServer = absolute.startsWith(u"\\\\"_s);
    const QString prefixed = isOnServer ? u"\\\\?\\UNC"_s + absolute.sliced(1) : u"\\\\?\\"_s + absolute;
    return prefixed.toStdWString();
}

DWORD windows::errorUnless(BOOL succeeded)
{
    return succeeded ? ERROR_SUCCESS : ::GetLastError();
}

bool windows::isFull(DWORD error)
{
    constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which mingw-w64 does not name
    return error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL || error == quotaExceeded;
}

Fault windows::faultFor(DWORD error, const QString &path)
{
    return Fault{isFull(error) ? FaultKind::DiskFull : FaultKind::ReadOnly,
                 path + u": "_s + qt_error_string(static_cast<int>(error)).trimmed()};
}

bool windows::mayBeOver(DWORD error)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION ||
           error == ERROR_ACCESS_DENIED || error == ERROR_USER_MAPPED_FILE || error == ERROR_DELETE_PENDING ||
           error ==
               ERROR_DIR_NOT_EMPTY; // what was removed in it is not gone before its last reader closes it
}

bool windows::isMarkedReadOnly(const std::wstring &path)
{
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) != 0 &&
           (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
}

void windows::freeTheName(const std::wstring &path)
{
    if (isMarkedReadOnly(path))
        ::SetFileAttributesW(path.c_str(), FILE_ATTRIBUTE_NORMAL);
}
