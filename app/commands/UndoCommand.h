// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <QCoreApplication>

/// Takes the newest change back.
class UndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
public:
    static Answer run(const QString &stateFolder);
};
