// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <memory>

#include <windows.h>

#include <shellapi.h>

namespace {

struct FreeWords {
    void operator()(LPWSTR *words) const { ::LocalFree(words); }
};

} // namespace

/// From the system: main()'s are in the code page, which has no room for every name.
QStringList argumentsOfThisProcess(int, const char *const *)
{
    int count = 0;
    const std::unique_ptr<LPWSTR, FreeWords> words(::CommandLineToArgvW(::GetCommandLineW(), &count));
    QStringList arguments;
    for (int index = 1; words && index < count; ++index)
        arguments += QString::fromWCharArray(words.get()[index]);
    return arguments;
}
