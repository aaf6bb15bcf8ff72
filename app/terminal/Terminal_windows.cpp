// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interruption.h"
#include "account/Secret.h"
#include "terminal/Terminal.h"

#include <algorithm>
#include <array>
#include <io.h>

#include <windows.h>

namespace {

constexpr qsizetype longestLine = 4096;

HANDLE standardInput()
{
    const int descriptor = ::_fileno(stdin);
    return descriptor < 0 ? INVALID_HANDLE_VALUE : reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
}

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handle, &mode) != 0;
}

/// While it lives, the console takes whole lines and shows what is typed, or not. Restores what was.
class ConsoleMode
{
    Q_DISABLE_COPY_MOVE(ConsoleMode)
public:
    ConsoleMode(HANDLE console, bool shown) : m_console(console)
    {
        ::GetConsoleMode(m_console, &m_before);
        ::SetConsoleMode(m_console,
                         ENABLE_PROCESSED_INPUT | ENABLE_LINE_INPUT | (shown ? ENABLE_ECHO_INPUT : 0U));
    }
    ~ConsoleMode() { ::SetConsoleMode(m_console, m_before); }

private:
    HANDLE m_console;
    DWORD m_before = 0;
};

/// A line of the console in UTF-8, without its end. In UTF-16 from the system: the console's code pages have
/// no UTF-8 for what is typed.
std::optional<QByteArray> readFromConsole(HANDLE console)
{
    std::array<wchar_t, longestLine> typed{};
    DWORD size = 0;
    constexpr wchar_t controlD = 4;  // as everywhere; it ends the wait at once
    constexpr wchar_t controlZ = 26; // as on Windows, with Enter
    CONSOLE_READCONSOLE_CONTROL wish{sizeof wish, 0, 1U << controlD, 0};
    const bool read = ::ReadConsoleW(console, typed.data(), longestLine, &size, &wish) != 0;
    const auto ended = [&] {
        return std::find(typed.begin(), typed.begin() + size, controlD) != typed.begin() + size ||
               typed.front() == controlZ;
    };
    std::optional<QByteArray> line;
    if (read && size > 0 && !ended() && !Interruption::happened()) { // 0: Ctrl+C
        while (size > 0 && (typed.at(size - 1) == L'\n' || typed.at(size - 1) == L'\r'))
            --size;
        line.emplace(4 * static_cast<qsizetype>(size), '\0'); // never grows, so no copy is left behind
        const int bytes =
            ::WideCharToMultiByte(CP_UTF8, 0, typed.data(), static_cast<int>(size), line->data(),
                                  static_cast<int>(line->size()), nullptr, nullptr);
        line->truncate(bytes);
    }
    overwrite(typed.data(), sizeof typed);
    return line;
}

/// Nothing when the input ends or the program is asked to.
std::optional<char> readByte(HANDLE input)
{
    char byte = 0;
    DWORD size = 0;
    if (!Interruption::waitToRead(::_fileno(stdin)) || ::ReadFile(input, &byte, 1, &size, nullptr) == 0 ||
        size == 0)
        return std::nullopt;
    return byte;
}

/// Byte by byte and without stdio: nothing of a password stays in a buffer, nothing beyond the line is taken.
std::optional<QByteArray> readFromPipe(HANDLE input)
{
    QByteArray line;
    line.reserve(longestLine);
    for (;;) {
        const auto byte = readByte(input);
        if (!byte)
            return std::nullopt;
        if (*byte == '\n')
            break;
        if (line.size() < longestLine)
            line += *byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

bool Terminal::isThere()
{
    return isConsole(standardInput());
}

std::optional<QByteArray> Terminal::readLine(const QString &question, bool shown)
{
    const HANDLE input = standardInput();
    if (!isConsole(input)) {
        put(question);
        return readFromPipe(input);
    }
    const ConsoleMode mode(input, shown);
    put(question);
    std::optional<QByteArray> line;
    if (Interruption::waitToRead(::_fileno(stdin)))
        line = readFromConsole(input);
    Interruption::readingEnded();
    return line;
}
