// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SystemPlaces.h"

#include <QDir>

SystemPlaces SystemPlaces::ofThisSystem()
{
    return {.home = QDir::homePath(),
            .environment = QProcessEnvironment::systemEnvironment(),
            .fileSystemRoot = {}};
}
