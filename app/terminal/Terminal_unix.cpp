// SPDX-License-Identifier: GPL-3.0-or-later
#include "Interruption.h"
#include "terminal/Terminal.h"

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr qsizetype longestLine = 4096; // what a terminal's line discipline holds at most

/// While it lives, what is typed is not shown. Restores what was, also when reading was interrupted.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;
    HiddenTyping(HiddenTyping &&) = delete;
    HiddenTyping &operator=(HiddenTyping &&) = delete;

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

/// Nothing when the input ends or the program is asked to.
std::optional<char> readByte()
{
    for (;;) {
        if (!Interruption::waitToRead(STDIN_FILENO))
            return std::nullopt;
        char byte = 0;
        const auto count = ::read(STDIN_FILENO, &byte, 1);
        if (count == 1)
            return byte;
        if (count == 0 || errno != EINTR)
            return std::nullopt;
    }
}

} // namespace

bool Terminal::isThere()
{
    return ::isatty(STDIN_FILENO) != 0;
}

/// Byte by byte and without stdio: nothing of a password stays in a buffer, nothing beyond the line is taken.
std::optional<QByteArray> Terminal::readLine(const QString &question, bool shown)
{
    std::optional<HiddenTyping> hidden;
    if (!shown)
        hidden.emplace();
    put(question);
    QByteArray line;
    line.reserve(longestLine); // never grows, so no copy of a password is left behind
    for (;;) {
        const auto byte = readByte();
        if (!byte)
            return std::nullopt;
        if (*byte == '\n')
            return line;
        if (line.size() < longestLine)
            line += *byte;
    }
}
