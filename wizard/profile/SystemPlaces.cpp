// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SystemPlaces.h"

#include <QDir>

SystemPlaces SystemPlaces::ofThisSystem()
{
    return {.home = QDir::homePath(),
            .environment = QProcessEnvironment::systemEnvironment(),
            .fileSystemRoot = {}};
}

QString SystemPlaces::folderIn(const QString &variable) const
{
    const QString path = QDir::cleanPath(environment.value(variable).replace(u'\\', u'/'));
    return path.isEmpty() || fileSystemRoot.isEmpty() ? path : fileSystemRoot + u'/' + path;
}
