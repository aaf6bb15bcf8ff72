// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ApplicationIni.h"

#include "profile/thunderbird/IniFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

bool holdsThunderbird(const QString &folder)
{
    return QFileInfo(folder + u"/application.ini").isFile();
}

QString versionIn(const QString &folder)
{
    QFile file(folder + u"/application.ini");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto ini = IniFile::parse(file.readAll());
    return ini ? QString::fromUtf8(ini.value().value("App", "Version").value_or(QByteArray())).trimmed()
               : QString();
}
