// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: the shell between a console and a program that is started from it. A window program gets no
// console of its own from there and joins that of its parent, which is this. Presses Ctrl+C where it is told
// to: what comes over the pseudo-console's pipe as Ctrl+C ends Wine 8's console itself.
#include <string>

#include <windows.h>

namespace {

/// As any shell, it outlives Ctrl+C.
BOOL WINAPI stay(DWORD control)
{
    return control == CTRL_C_EVENT || control == CTRL_BREAK_EVENT;
}

std::wstring variable(const wchar_t *name)
{
    std::wstring value(32767, L'\0');
    value.resize(::GetEnvironmentVariableW(name, value.data(), static_cast<DWORD>(value.size())));
    return value;
}

/// The key itself: it is the console that makes an interruption of it.
void pressControlC()
{
    constexpr DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE;
    HANDLE const console =
        ::CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, share, nullptr, OPEN_EXISTING, 0, nullptr);
    INPUT_RECORD key{};
    key.EventType = KEY_EVENT;
    key.Event.KeyEvent.bKeyDown = TRUE;
    key.Event.KeyEvent.wRepeatCount = 1;
    key.Event.KeyEvent.wVirtualKeyCode = 'C';
    key.Event.KeyEvent.uChar.UnicodeChar = 3;
    key.Event.KeyEvent.dwControlKeyState = LEFT_CTRL_PRESSED;
    DWORD written = 0;
    ::WriteConsoleInputW(console, &key, 1, &written);
    ::CloseHandle(console);
}

} // namespace

int main()
{
    ::SetConsoleCtrlHandler(stay, TRUE);
    std::wstring command = variable(L"CONSOLE_SHELL_COMMAND");
    HANDLE const interrupt = ::OpenEventW(SYNCHRONIZE, FALSE, variable(L"CONSOLE_SHELL_INTERRUPT").c_str());
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION program{};
    if (interrupt == nullptr || ::CreateProcessW(nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr,
                                                 nullptr, &startup, &program) == 0)
        return 127;
    const HANDLE either[] = {program.hProcess, interrupt};
    while (::WaitForMultipleObjects(2, either, FALSE, INFINITE) == WAIT_OBJECT_0 + 1)
        pressControlC();
    DWORD code = 127;
    ::GetExitCodeProcess(program.hProcess, &code);
    return static_cast<int>(code);
}
