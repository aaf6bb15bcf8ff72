// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallersConsole.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>

#include <windows.h>

namespace {

constexpr std::size_t wholeAnswers = 1 << 16; // a console breaks characters that come in two parts

/// The C library gave it a pipe, a file or a console at the start.
bool isOpen(std::FILE *stream)
{
    const int descriptor = ::_fileno(stream);
    if (descriptor < 0)
        return false;
    auto *const handle = reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
    return handle != INVALID_HANDLE_VALUE && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

void openUnlessOpen(std::FILE *stream, const char *consolePart, const char *mode)
{
    if (!isOpen(stream) && !std::freopen(consolePart, mode, stream)) {
        // Some C libraries open no stream anew that never was open (Wine 8's); all let it become another.
        if (std::FILE *const opened = std::fopen(consolePart, mode))
            *stream = *opened;
    }
    if (::_fileno(stream) >= 0)
        ::_setmode(::_fileno(stream), _O_BINARY);
}

} // namespace

CallersConsole::CallersConsole()
{
    // Not to be joined when nobody speaks to it: closing it would end the program.
    const bool joined = ::AttachConsole(ATTACH_PARENT_PROCESS) != 0 || ::GetConsoleWindow() != nullptr;
    openUnlessOpen(stdin, "CONIN$", "r+b"); // an interruption writes to it, see Interruption_windows.cpp
    openUnlessOpen(stdout, "CONOUT$", "wb");
    openUnlessOpen(stderr, "CONOUT$", "wb");
    std::setvbuf(stdout, nullptr, _IOFBF, wholeAnswers);
    if (!joined)
        return;
    m_codePageBefore = ::GetConsoleOutputCP();
    ::SetConsoleOutputCP(CP_UTF8);
}

CallersConsole::~CallersConsole()
{
    std::fflush(stdout);
    if (m_codePageBefore != 0)
        ::SetConsoleOutputCP(m_codePageBefore);
}
