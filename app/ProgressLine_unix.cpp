// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include <unistd.h>

bool ProgressLine::isShown()
{
    return ::isatty(STDERR_FILENO) != 0;
}
