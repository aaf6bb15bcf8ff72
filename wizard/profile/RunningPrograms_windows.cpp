// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"
#include "profile/RunningPrograms.h"

#include <tlhelp32.h>

namespace {

std::optional<DWORD> sessionOf(DWORD process)
{
    DWORD session = 0;
    return ::ProcessIdToSessionId(process, &session) ? std::optional(session) : std::nullopt;
}

} // namespace

bool isProgramRunning(const QString &fileName)
{
    const windows::Handle snapshot(::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    if (!snapshot.isOpen())
        return false;
    const auto ours = sessionOf(::GetCurrentProcessId());
    PROCESSENTRY32W process{};
    process.dwSize = sizeof process;
    for (BOOL found = ::Process32FirstW(snapshot.get(), &process); found;
         found = ::Process32NextW(snapshot.get(), &process)) {
        const QString name = QString::fromWCharArray(process.szExeFile);
        if (name.compare(fileName, Qt::CaseInsensitive) == 0 && sessionOf(process.th32ProcessID) == ours)
            return true;
    }
    return false;
}
