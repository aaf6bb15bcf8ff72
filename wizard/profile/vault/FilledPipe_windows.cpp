// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"
#include "profile/vault/FilledPipe.h"

#include <QProcess>

#include <array>
#include <vector>

using windows::Handle;

namespace {

/// The list of the handles that a child inherits: without one, it is every inheritable handle of ours.
class InheritedHandles
{
public:
    InheritedHandles()
    {
        SIZE_T size = 0;
        ::InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_memory.resize(size);
        m_isMade = ::InitializeProcThreadAttributeList(list(), 1, 0, &size) != 0;
    }
    ~InheritedHandles()
    {
        if (m_isMade)
            ::DeleteProcThreadAttributeList(list());
    }
    InheritedHandles(const InheritedHandles &) = delete;
    InheritedHandles &operator=(const InheritedHandles &) = delete;
    InheritedHandles(InheritedHandles &&) = delete;
    InheritedHandles &operator=(InheritedHandles &&) = delete;

    LPPROC_THREAD_ATTRIBUTE_LIST list()
    {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data());
    }
    bool set(const std::array<HANDLE, 3> &handles)
    {
        m_handles = handles;
        return m_isMade &&
               ::UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_handles.data(),
                                           sizeof(m_handles), nullptr, nullptr) != 0;
    }

private:
    std::vector<char> m_memory;
    std::array<HANDLE, 3> m_handles{};
    bool m_isMade = false;
};

class WindowsPipe : public FilledPipe
{
public:
    WindowsPipe()
    {
        HANDLE readEnd = nullptr;
        HANDLE writeEnd = nullptr;
        if (!::CreatePipe(&readEnd, &writeEnd, nullptr, mostBytes))
            return;
        m_readEnd = Handle(readEnd);
        m_writeEnd = Handle(writeEnd);
    }

    bool put(QByteArrayView bytes) override
    {
        // More than there is room for would wait for a reader, who only comes afterwards.
        if (bytes.size() > m_room) {
            ::SetLastError(ERROR_MORE_DATA);
            return false;
        }
        m_room -= bytes.size();
        DWORD written = 0;
        const auto size = static_cast<DWORD>(bytes.size());
        return size == 0 ||
               (::WriteFile(m_writeEnd.get(), bytes.data(), size, &written, nullptr) != 0 && written == size);
    }
    void finish() override { m_writeEnd = Handle(nullptr); }
    void becomeStandardInputOf(QProcess &child) override
    {
        child.setCreateProcessArgumentsModifier(
            [this](QProcess::CreateProcessArguments *start) { giveTo(*start); });
    }

private:
    static constexpr int mostBytes = 1 << 20;

    /// Left as it was, the child finds its standard input empty and says so.
    void giveTo(QProcess::CreateProcessArguments &start)
    {
        const STARTUPINFOW &planned = *start.startupInfo;
        if (!::SetHandleInformation(m_readEnd.get(), HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT) ||
            !m_inherited.set({m_readEnd.get(), planned.hStdOutput, planned.hStdError}))
            return;
        m_startup.StartupInfo = planned;
        m_startup.StartupInfo.cb = sizeof(m_startup);
        m_startup.StartupInfo.hStdInput = m_readEnd.get();
        m_startup.lpAttributeList = m_inherited.list();
        start.startupInfo = &m_startup.StartupInfo;
        start.flags |= EXTENDED_STARTUPINFO_PRESENT;
    }

    Handle m_readEnd{nullptr};
    Handle m_writeEnd{nullptr};
    qsizetype m_room = mostBytes;
    InheritedHandles m_inherited;
    STARTUPINFOEXW m_startup{};
};

} // namespace

std::unique_ptr<FilledPipe> FilledPipe::make()
{
    return std::make_unique<WindowsPipe>();
}
