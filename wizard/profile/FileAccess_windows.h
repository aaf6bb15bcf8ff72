// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"

#include <QString>
#include <QtCore/qt_windows.h>

#include <chrono>
#include <string>
#include <thread>
#include <utility>

/// What Disk and ProfileLock share of Win32.
namespace windows {

/// A handle that is closed with its owner.
class Handle
{
public:
    explicit Handle(HANDLE handle) : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    ~Handle()
    {
        if (m_handle)
            ::CloseHandle(m_handle);
    }
    Handle(Handle &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    HANDLE get() const { return m_handle; }
    bool isOpen() const { return m_handle != nullptr; }

private:
    HANDLE m_handle;
};

inline constexpr DWORD sharedByAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// Absolute, with backslashes and the prefix that lifts the limit of 260 characters.
std::wstring nativePath(const QString &path);

/// disk-full or read-only, with the path and the system's own reason.
Fault faultFor(DWORD error, const QString &path);

bool isFull(DWORD error);

/// What GetLastError() says, none if @p succeeded.
DWORD errorUnless(BOOL succeeded);

/// A file with the attribute that forbids to write; folders use it for something else.
bool isMarkedReadOnly(const std::wstring &path);

/// A mode of Unix guards what is in a file, not its name. On Windows the attribute guards both, and what is
/// to be replaced or removed has to lose it first.
void freeTheName(const std::wstring &path);

/// Antivirus and indexers open what was just written, for some milliseconds; meanwhile it cannot be replaced
/// or removed. Windows calls that a sharing violation or, where a name is to be replaced, a denied access.
bool mayBeOver(DWORD error);

/// Does @p step, which tells its error, until that is none that soon may be over; half a second at most.
template <typename Step>
DWORD patiently(Step step)
{
    constexpr int mostTries = 10;
    constexpr std::chrono::milliseconds betweenTries{50};
    for (int tries = 1;; ++tries) {
        const DWORD error = step();
        if (tries == mostTries || !mayBeOver(error))
            return error;
        std::this_thread::sleep_for(betweenTries);
    }
}

} // namespace windows
