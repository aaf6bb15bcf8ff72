// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"

#include <QtGlobal>

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

bool canShowWindows()
{
    return hasDisplay() || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}
