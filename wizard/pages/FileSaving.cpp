// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FileSaving.h"

#include <QSaveFile>

Result<Done> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Fault{FaultKind::ReadOnly, path};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Fault{file.error() == QFileDevice::ResourceError ? FaultKind::DiskFull : FaultKind::ReadOnly,
                     path};
    return Done{};
}
