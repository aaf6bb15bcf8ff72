// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/DeploymentPlaces.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QString DeploymentPlaces::forUsers(const QString &path) const
{
    const QString inside = path.sliced(fileSystemRoot.size());
    if (!registry)
        return inside;
    const QString onDrive = inside.startsWith(u'/') ? inside.sliced(1) : inside; // "ROOT/C:/ProgramData"
    return QString(onDrive).replace(u'/', u'\\');
}

bool DeploymentPlaces::programIsThere() const
{
    const QString path = QString(program).replace(u'\\', u'/');
    const bool needsSlash = !fileSystemRoot.isEmpty() && !path.startsWith(u'/'); // "C:/Program Files/…"
    return QFileInfo(fileSystemRoot + (needsSlash ? u"/"_s : QString()) + path).isFile();
}
