// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/ThunderbirdDiscovery.h"
#include "support/Catch.h"
#include "support/ThunderbirdPlaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A home and a file system of one's own, to put Thunderbirds and profiles into.
class ThunderbirdTree
{
public:
    ThunderbirdTree()
    {
        QDir().mkpath(home());
        m_environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/snap/bin"));
    }

    QString home() const { return m_folder.filePath(QStringLiteral("system/home/marie")); }
    QString system(const QString &path = {}) const
    {
        return m_folder.filePath(QStringLiteral("system")) + path;
    }
    QString root() const { return thunderbirdPlaces::root(home()); }
    QString packageFolder() const { return thunderbirdPlaces::packageFolder(system()); }
    QString packageProgram() const { return thunderbirdPlaces::packageProgram(system()); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    SystemPlaces places() const { return thunderbirdPlaces::places(home(), system(), m_environment); }

    static void write(const QString &path, const QByteArray &bytes, bool executable = false)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        if (executable)
            file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// An install in @p folder, which is given as on disk.
    static void install(const QString &folder, const QByteArray &version = "153.7.0")
    {
        write(folder + QStringLiteral("/application.ini"),
              "; note\n[App]\nVendor=Mozilla\nVersion=" + version + "\n");
        write(folder + QStringLiteral("/thunderbird"),
              "\x7f"
              "ELF",
              true);
    }

    /// What most people have: the package of Debian, whose program is a script; on Windows the installer's.
    void installPackage(const QByteArray &version = "153.7.0") const
    {
        install(packageFolder(), version);
        write(packageProgram(), "#!/bin/bash\nTB_HELPER=/usr/lib/thunderbird/thunderbird-wrapper-helper.sh\n",
              true);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
