// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessEnd.h"

#include <cstdlib>

void endProcess(int code)
{
    std::exit(code);
}
