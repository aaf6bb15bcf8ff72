// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/SystemPlaces.h"
#include "support/MemoryRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A person's folder on Windows, with a registry in memory, on which Outlook was installed and used.
struct OutlookTree {
    QTemporaryDir folder;
    MemoryRegistry registry;

    SystemPlaces places()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("LOCALAPPDATA"),
                           QString(folder.path() + QStringLiteral("\\Local")));
        return {folder.path(), environment, QString(), &registry};
    }

    void install(const QString &version = QStringLiteral("16.0"))
    {
        registry.fill(
            QStringLiteral(
                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\%1\\Outlook\\InstallRoot]\n"
                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App "
                "Paths\\OUTLOOK.EXE]\n"
                "@=\"C:\\\\Program Files\\\\Microsoft Office\\\\root\\\\Office%2\\\\OUTLOOK.EXE\"\n")
                .arg(version, version.left(2)));
    }
    void addProfile(const QString &name, const QString &version = QStringLiteral("16.0"))
    {
        registry.fill(QStringLiteral("[%1]\n").arg(profileKey(name, version)));
    }
    /// What Outlook 2016 keeps of an account; @p kind is "IMAP" or "POP3".
    void addAccount(const QString &profile, const QString &kind, const QString &address,
                    const QString &number = QStringLiteral("00000002"))
    {
        registry.fill(
            QStringLiteral("[%1\\9375CFF0413111d3B88A00104B2A6676\\%2]\n"
                           "\"clsid\"=\"{ED47541%3-B0D6-11D2-8C3B-00104B2A6676}\"\n"
                           "\"Account Name\"=\"%5\"\n\"Email\"=\"%5\"\n"
                           "\"%4 Server\"=\"imap.ac-amiens.fr\"\n\"%4 User\"=\"mdupont\"\n"
                           "\"%4 Port\"=dword:000003e1\n\"%4 Use SSL\"=dword:00000001\n"
                           "\"SMTP Server\"=\"smtp.ac-amiens.fr\"\n\"SMTP Port\"=dword:000001d1\n"
                           "\"SMTP Secure Connection\"=dword:00000001\n")
                .arg(profileKey(profile), number, QString::number(kind == u"POP3" ? 1 : 2), kind, address));
    }
    void addFile(const QString &below) const
    {
        const QString path = folder.path() + u'/' + below;
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly);
    }

    static QString profileKey(const QString &name, const QString &version = QStringLiteral("16.0"))
    {
        return QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\") + version +
               QStringLiteral("\\Outlook\\Profiles\\") + name;
    }
};
