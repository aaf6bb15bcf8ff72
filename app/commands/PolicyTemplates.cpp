// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/PolicyTemplates.h"

#include "ChangeJson.h"
#include "World.h"
#include "profile/DiskSteps.h"
#include "profile/Journal.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"deploy"_s;

Result<ChangeSet> planned(const QString &folder)
{
    ChangeSet changes{.client = u"deploy"_s};
    for (const QString &name : {u"assistant-messagerie.admx"_s, u"fr-FR/assistant-messagerie.adml"_s,
                                u"en-US/assistant-messagerie.adml"_s}) {
        QFile shipped(u":/policies/"_s + name);
        if (!shipped.open(QIODevice::ReadOnly))
            qFatal("the template %s is not built in", qUtf8Printable(name));
        const QString path = QDir(folder).absoluteFilePath(name);
        const auto before = contentOf(Disk::ofThisSystem(), path);
        if (!before)
            return before.fault();
        changes.files += {.path = path, .before = before.value(), .after = shipped.readAll()};
    }
    return changes;
}

} // namespace

Answer PolicyTemplates::writeInto(const QString &folder)
{
    const auto changes = planned(folder);
    if (!changes)
        return Answer::to(commandName, changes.fault());
    const auto written = Journal(stateFolder()).write(changes.value());
    if (!written)
        return Answer::to(commandName, written.fault());
    Answer answer;
    answer.command = commandName;
    answer.members["changes"] = jsonOf(changes.value(), written.value());
    answer.members["authority"] = nullptr;
    answer.members["receipt"] = written.value() ? Json(utf8(written.value()->file)) : Json(nullptr);
    answer.message = tr("The templates are in %1. \"undo\" takes them back.").arg(folder);
    return answer;
}
