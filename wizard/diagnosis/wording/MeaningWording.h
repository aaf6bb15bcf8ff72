// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

#include <QCoreApplication>

/// How each kind shows itself and what lies behind it, for the guide: what a sentence beside a server has no
/// room for.
class MeaningWording
{
    Q_DECLARE_TR_FUNCTIONS(MeaningWording)
public:
    static QString of(FaultKind kind);
};
