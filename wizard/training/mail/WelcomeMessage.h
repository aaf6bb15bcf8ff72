// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/TrainingAcademy.h"

namespace training {

/// The first mail in every inbox: in French, plain text, CRLF.
QByteArray welcomeMessage(const TrainingAcademy::Account &account, const QDateTime &now);

} // namespace training
