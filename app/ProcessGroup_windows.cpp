// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessGroup.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <memory>
#include <vector>

#include <windows.h>

#include <tlhelp32.h>

namespace {

constexpr int politeMilliseconds = 10000;
constexpr DWORD pause = 50; // milliseconds between two looks

struct CloseHandleOf {
    void operator()(void *handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, CloseHandleOf>;

HANDLE jobOf(quintptr group)
{
    return reinterpret_cast<HANDLE>(
        group); // NOLINT(performance-no-int-to-ptr): Windows' own idea of a handle
}

/// A job ends with its last handle, and so what runs in it ends with this program, however that ends.
HANDLE newJob()
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

/// A process that was started suspended has one thread, which waits for this.
void resume(DWORD process)
{
    const Handle snapshot(::CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0));
    THREADENTRY32 entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = ::Thread32First(snapshot.get(), &entry); more;
         more = ::Thread32Next(snapshot.get(), &entry)) {
        if (entry.th32OwnerProcessID != process)
            continue;
        if (const Handle thread{::OpenThread(THREAD_SUSPEND_RESUME, FALSE, entry.th32ThreadID)})
            ::ResumeThread(thread.get());
    }
}

std::vector<ULONG_PTR> processesIn(HANDLE job)
{
    constexpr std::size_t most = 256;
    std::vector<ULONG_PTR> memory(most + 2); // the list follows two numbers
    auto *const list = reinterpret_cast<JOBOBJECT_BASIC_PROCESS_ID_LIST *>(memory.data());
    if (::QueryInformationJobObject(job, JobObjectBasicProcessIdList, list,
                                    static_cast<DWORD>(memory.size() * sizeof memory.front()), nullptr) == 0)
        return {};
    return {list->ProcessIdList, list->ProcessIdList + list->NumberOfProcessIdsInList};
}

/// What the cross of a window does.
BOOL CALLBACK closeIfTheirs(HWND window, LPARAM processes)
{
    const auto &theirs = *reinterpret_cast<const std::vector<ULONG_PTR> *>(processes);
    DWORD owner = 0;
    ::GetWindowThreadProcessId(window, &owner);
    if (std::find(theirs.begin(), theirs.end(), owner) != theirs.end())
        ::PostMessageW(window, WM_CLOSE, 0, 0);
    return TRUE;
}

} // namespace

ProcessGroup::ProcessGroup()
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
        arguments->flags |= CREATE_SUSPENDED; // or it could start others before it is in the job
    });
}

bool ProcessGroup::start(const QStringList &command, const QProcessEnvironment &environment)
{
    if (command.isEmpty() || m_process.state() != QProcess::NotRunning)
        return false;
    end(); // what the one before has left behind
    m_process.setProcessEnvironment(environment);
    m_process.start(command.first(), command.mid(1));
    if (!m_process.waitForStarted())
        return false;
    const HANDLE job = newJob();
    m_group = reinterpret_cast<quintptr>(job);
    const auto number = static_cast<DWORD>(m_process.processId());
    const Handle process(::OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, number));
    ::AssignProcessToJobObject(job, process.get());
    resume(number);
    return true;
}

void ProcessGroup::end()
{
    if (m_group == 0)
        return;
    const HANDLE job = jobOf(std::exchange(m_group, 0));
    const auto processes = processesIn(job);
    ::EnumWindows(closeIfTheirs, reinterpret_cast<LPARAM>(&processes));
    const QDeadlineTimer patience(politeMilliseconds);
    while (!processesIn(job).empty() && !patience.hasExpired())
        ::Sleep(pause);
    ::TerminateJobObject(job, 1); // what is left of it; nothing, as a rule
    ::CloseHandle(job);
    m_process.waitForFinished(politeMilliseconds);
}
