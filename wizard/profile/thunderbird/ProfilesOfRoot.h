// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// The profiles that @p root's profiles.ini names, in its order, described as findThunderbird() does. None
/// where there is no such file; read-only or prefs-broken where it cannot be read. Blocks.
Result<QList<ThunderbirdProfile>> profilesOfRoot(const QString &root,
                                                 const QList<ThunderbirdInstall> &installs);
