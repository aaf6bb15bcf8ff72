// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interruption.h"

#include <QCoreApplication>

#include <atomic>
#include <io.h>

#include <windows.h>

namespace {

constexpr DWORD pipeInterval = 20; // milliseconds: a pipe cannot be waited for together with an event

std::atomic_bool interrupted = false;
HANDLE wakeEvent = nullptr;                 // set once, never reset, so that it wakes whoever asks later
std::atomic<HANDLE> askedConsole = nullptr; // whose line somebody is waiting for

/// Windows ends the wait for a line at Ctrl+C itself, but not when the window closes or another program asks,
/// and Wine never does.
void pressEnter(HANDLE console)
{
    INPUT_RECORD key{};
    key.EventType = KEY_EVENT;
    key.Event.KeyEvent.bKeyDown = TRUE;
    key.Event.KeyEvent.wRepeatCount = 1;
    key.Event.KeyEvent.wVirtualKeyCode = VK_RETURN;
    key.Event.KeyEvent.uChar.UnicodeChar = L'\r';
    DWORD written = 0;
    ::WriteConsoleInputW(console, &key, 1, &written);
}

/// In a thread of the system's own.
BOOL WINAPI onControl(DWORD control)
{
    interrupted = true;
    ::SetEvent(wakeEvent);
    if (HANDLE const console = askedConsole)
        pressEnter(console);
    if (auto *const application = QCoreApplication::instance())
        QMetaObject::invokeMethod(
            application, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    // A closed console, and the end of the session, end the process as soon as this returns: main() does so
    // before, or the system loses its patience.
    if (control != CTRL_C_EVENT && control != CTRL_BREAK_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

/// Something is there to be read, or the other side is gone.
bool pipeIsReady(HANDLE pipe)
{
    DWORD size = 0;
    return ::PeekNamedPipe(pipe, nullptr, 0, nullptr, &size, nullptr) == 0 || size > 0;
}

} // namespace

void Interruption::watch()
{
    if (wakeEvent)
        return;
    wakeEvent = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

bool Interruption::happened()
{
    return interrupted;
}

bool Interruption::waitToRead(int descriptor)
{
    auto *const handle = reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
    if (::GetFileType(handle) == FILE_TYPE_PIPE) {
        while (!happened() && !pipeIsReady(handle))
            ::WaitForSingleObject(wakeEvent, pipeInterval);
    } else {
        askedConsole = handle;
        const HANDLE either[] = {handle, wakeEvent};
        ::WaitForMultipleObjects(2, either, FALSE, INFINITE);
    }
    return !happened();
}

void Interruption::readingEnded()
{
    askedConsole = nullptr; // or a later Ctrl+C would leave an Enter to whoever reads from the console next
}
