// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessEnd.h"

#include <cstdio>
#include <cstdlib>

void endProcess(int code)
{
    std::exit(code);
}

void endProcessAtOnce(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}
