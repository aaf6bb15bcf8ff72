// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessEnd.h"

#include <cstdio>
#include <cstdlib>

#include <windows.h>

/// Without the destructors of static objects, and without what libraries do when a process says that it ends:
/// both take a lock of winpthreads, which a thread that has just ended may have left taken. The process would
/// stay for ever, without a window.
void endProcess(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    std::abort(); // not reached
}
