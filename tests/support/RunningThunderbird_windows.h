// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QDir>

#include <windows.h>

/// As nsProfileLock.cpp opens it: made or emptied, for nobody else.
inline HANDLE openedParentLock(const QString &profile)
{
    const std::wstring path =
        QDir::toNativeSeparators(profile + QStringLiteral("/parent.lock")).toStdWString();
    return ::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr);
}

/// Whether one that is started now gets the lock.
inline bool thunderbirdCouldStart(const QString &profile)
{
    HANDLE const file = openedParentLock(profile);
    return file != INVALID_HANDLE_VALUE && ::CloseHandle(file);
}

/// By a handle of its own: Windows' share modes tell handles apart, not processes.
class RunningThunderbird
{
public:
    explicit RunningThunderbird(const QString &profile)
    {
        m_file = openedParentLock(profile);
        REQUIRE(m_file != INVALID_HANDLE_VALUE);
    }
    ~RunningThunderbird() { quit(); }
    void quit()
    {
        if (m_file != INVALID_HANDLE_VALUE)
            ::CloseHandle(m_file);
        m_file = INVALID_HANDLE_VALUE;
    }
    RunningThunderbird(const RunningThunderbird &) = delete;
    RunningThunderbird &operator=(const RunningThunderbird &) = delete;
    RunningThunderbird(RunningThunderbird &&) = delete;
    RunningThunderbird &operator=(RunningThunderbird &&) = delete;

private:
    HANDLE m_file = INVALID_HANDLE_VALUE;
};
