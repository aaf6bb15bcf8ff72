// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

#include <QList>

namespace training {

/// The training académie as data: one service, "own", whose presets have the built-in académie's ids where
/// they mean the same. @p endpoints as TrainingAcademy::endpoints() lists them; without them the presets have
/// nothing to reach.
Academy trainingPresets(const QList<Endpoint> &endpoints, const QUrl &portal);

} // namespace training
