// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"

#include <QByteArray>

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

bool canShowWindows()
{
    return hasDisplay() || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void drawWithoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
}
