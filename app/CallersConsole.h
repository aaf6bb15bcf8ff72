// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// While it lives, standard input, output and error are those of whoever started the program, in UTF-8 and
/// with '\n' at the end of a line. On Unix they are so anyway. On Windows a program with windows has no
/// console: it joins its caller's, if that has one, and leaves pipes and files alone.
class CallersConsole
{
    Q_DISABLE_COPY_MOVE(CallersConsole)
public:
    CallersConsole();
    ~CallersConsole();

private:
    unsigned int m_codePageBefore = 0; ///< Of the console; 0: none was joined.
};
