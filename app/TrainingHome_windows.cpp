// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingHome.h"

#include <QDir>

using namespace Qt::StringLiterals;

QProcessEnvironment environmentWithHome(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &signpost : {u"MOZ_APP_DATA"_s, u"MOZ_LEGACY_PROFILES"_s, u"HOME"_s})
        environment.remove(signpost);
    const QString person = QDir::toNativeSeparators(home);
    environment.insert(u"USERPROFILE"_s, person);
    environment.insert(u"APPDATA"_s, person + u"\\AppData\\Roaming"_s);
    environment.insert(u"LOCALAPPDATA"_s, person + u"\\AppData\\Local"_s);
    return environment;
}

/// Without the home: no variable tells a program on Windows where the person's folders are for certain, so
/// what belongs to a training is opened by its folder.
QString shellCommandWithHome(const QString &, const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words += u'"' + QDir::toNativeSeparators(word) + u'"';
    return words.join(u' ');
}
