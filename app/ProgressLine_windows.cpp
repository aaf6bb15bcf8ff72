// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include <cstdio>
#include <io.h>

bool ProgressLine::isShown()
{
    return ::_isatty(::_fileno(stderr)) != 0;
}
