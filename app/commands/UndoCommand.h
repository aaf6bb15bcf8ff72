// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <QCoreApplication>

/// Takes the newest change back: of a person, or, as a part of "deploy", of the whole computer.
class UndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
public:
    static Answer run(const QString &stateFolder, const QString &commandName = QStringLiteral("undo"));
};
