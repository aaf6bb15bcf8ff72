// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/UndoCommand.h"

#include "diagnosis/Catalogue.h"
#include "profile/outlook/OutlookUndo.h"

using namespace Qt::StringLiterals;

namespace {

/// Only a client in the way has a number of its own: whatever else stands there, undoing is impossible.
Answer impossible(const QString &commandName, const Fault &fault)
{
    Answer answer = Answer::to(commandName, fault);
    if (answer.code != ExitCode::Locked)
        answer.code = ExitCode::NothingToUndo;
    return answer;
}

} // namespace

Answer UndoCommand::run(const QString &stateFolder, const QString &commandName)
{
    Journal journal(stateFolder);
    const auto recovered = journal.recover();
    const auto inTheWay = outlookInTheWay(journal);
    const auto undone = inTheWay ? Result<Undone>(*inTheWay) : journal.undoLast();
    Answer answer;
    if (undone) {
        answer.command = commandName;
        answer.message = tr("The last change is taken back.");
        for (const QString &path : undone.value().restored)
            answer.text += tr("Restored: %1").arg(path) + u'\n';
        for (const QString &path : undone.value().removed)
            answer.text += tr("Removed: %1").arg(path) + u'\n';
        for (const QString &path : undone.value().keptChanged)
            answer.text += tr("Left, because it was changed since: %1").arg(path) + u'\n';
        for (const QString &path : undone.value().setAside)
            answer.text += tr("Kept as it was until now: %1").arg(path) + u'\n';
    } else {
        answer = impossible(commandName, undone.fault());
    }
    const Undone result = undone ? undone.value() : Undone();
    answer.members["restored"] = jsonList(result.restored);
    answer.members["removed"] = jsonList(result.removed);
    answer.members["keptChanged"] = jsonList(result.keptChanged);
    answer.members["setAside"] = jsonList(result.setAside);
    if (!recovered)
        answer.warnings += sentenceFor(recovered.fault());
    return answer;
}
