// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

QStringList argumentsOfThisProcess(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments += QString::fromUtf8(argv[index]);
    return arguments;
}
