// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"

#include <QtGlobal>

#include <windows.h>

/// Services, and those who come in over SSH, have a window station that nobody sees.
bool hasDisplay()
{
    USEROBJECTFLAGS flags{};
    DWORD size = 0;
    return ::GetUserObjectInformationW(::GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof flags, &size) !=
               0 &&
           (flags.dwFlags & WSF_VISIBLE) != 0;
}

bool canShowWindows()
{
    return hasDisplay() || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// The one platform there is draws into files on any window station.
void drawWithoutDisplay() {}
