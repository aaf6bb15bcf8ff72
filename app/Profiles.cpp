// SPDX-License-Identifier: GPL-3.0-or-later
#include "Profiles.h"

#include "profile/thunderbird/ProfilesIni.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<NamedProfile> profilesIn(const QString &root)
{
    const QDir folder(root);
    const auto ini = ProfilesIni::parse(contentOf(folder.filePath(u"profiles.ini"_s)), root,
                                        contentOf(folder.filePath(u"installs.ini"_s)));
    QList<NamedProfile> profiles;
    if (!ini)
        return profiles;
    for (const ProfilesIni::Profile &profile : ini.value().profiles())
        profiles += {root, profile.folder, profile.name};
    return profiles;
}

QList<NamedProfile> profilesOf(const ThunderbirdFound &found)
{
    QList<NamedProfile> profiles;
    for (const ThunderbirdProfile &profile : found.profiles)
        profiles += {profile.root, profile.folder, profile.name};
    return profiles;
}

QList<NamedProfile> matching(const QList<NamedProfile> &profiles, const QString &asked)
{
    QList<NamedProfile> matches;
    for (const NamedProfile &profile : profiles) {
        if (asked == profile.name || asked == QFileInfo(profile.folder).fileName() ||
            QDir::cleanPath(asked) == profile.folder)
            matches += profile;
    }
    return matches;
}
