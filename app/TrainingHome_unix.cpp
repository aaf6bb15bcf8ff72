// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingHome.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// What leads programs to another home than HOME says.
const QStringList signposts = {u"MOZ_APP_DATA"_s,   u"MOZ_LEGACY_PROFILES"_s, u"XDG_CONFIG_HOME"_s,
                               u"XDG_DATA_HOME"_s,  u"XDG_CACHE_HOME"_s,      u"XDG_STATE_HOME"_s,
                               u"SNAP_USER_DATA"_s, u"SNAP_USER_COMMON"_s};

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QProcessEnvironment environmentWithHome(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString realHome = environment.value(u"HOME"_s);
    for (const QString &signpost : signposts)
        environment.remove(signpost);
    environment.insert(u"HOME"_s, home);
    // The display's key stays where it is, though.
    const QString key = QDir(realHome).filePath(u".Xauthority"_s);
    if (!environment.contains(u"XAUTHORITY"_s) && QFile::exists(key))
        environment.insert(u"XAUTHORITY"_s, key);
    return environment;
}

QString shellCommandWithHome(const QString &home, const QStringList &command)
{
    QStringList words{u"HOME="_s + quoted(home)};
    for (const QString &word : command)
        words += quoted(word);
    return words.join(u' ');
}
