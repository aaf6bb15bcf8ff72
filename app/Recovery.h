// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Ends what a run that was killed has left half-written, before anything else is written. The sentences for
/// the warnings: none when all is well.
QStringList recovered(const QString &stateFolder);
