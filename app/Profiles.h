// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/ThunderbirdDiscovery.h"

#include <QStringList>

/// An existing profile, as `--profile` names it.
struct NamedProfile {
    QString root;
    QString folder;
    QString name;
};

/// Those that @p root's profiles.ini lists; none when there is no such file.
QList<NamedProfile> profilesIn(const QString &root);
/// Those that were found by themselves.
QList<NamedProfile> profilesOf(const ThunderbirdFound &found);

/// Those of @p profiles that go by this profile name, folder name or path.
QList<NamedProfile> matching(const QList<NamedProfile> &profiles, const QString &asked);
