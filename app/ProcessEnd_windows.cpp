// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessEnd.h"

#include <cstdio>
#include <cstdlib>

/// Without the destructors of static objects: that of the compiler's own library takes a lock of winpthreads,
/// which a thread that has just ended may have left taken. The process would stay for ever, without a window.
void endProcess(int code)
{
    endProcessAtOnce(code);
}

void endProcessAtOnce(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}
