// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/BatchApply.h"

#include "SessionUser.h"
#include "batch/BatchRun.h"
#include "batch/BatchWording.h"
#include "commands/ApplyCommand.h"

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"batch"_s;

QString wordOf(const std::optional<Protocol> &incoming)
{
    return incoming ? QString(::wordFor(*incoming)) : QString();
}

ApplyOptions optionsFor(const BatchPerson &person, const BatchOptions &options)
{
    ApplyOptions apply;
    apply.name = person.name.displayName();
    apply.login = person.login->toString();
    apply.address = person.address.toString();
    apply.service = options.service;
    apply.incoming = person.incoming ? wordOf(person.incoming) : options.incoming;
    apply.preset = person.incoming ? QString() : options.preset;
    BatchSettings settings;
    settings.school = options.school;
    settings.signature = options.signature;
    apply.signature = signatureFor(person, settings);
    apply.clients = person.clients.isEmpty() ? options.clients : person.clients;
    if (apply.clients.isEmpty())
        apply.clients = QStringList{u"thunderbird"_s};
    apply.connection = options.connection;
    apply.noNetwork = options.noNetwork;
    apply.dryRun = options.dryRun;
    return apply;
}

} // namespace

Answer BatchApply::run(const BatchOptions &options, const Academy &academy, const StaffTable &table)
{
    const QString user = options.user.isEmpty() ? sessionUser() : options.user;
    const auto found = personFor(user, options, table);
    if (const auto *answer = std::get_if<Answer>(&found))
        return *answer;
    Answer answer = ApplyCommand::run(optionsFor(std::get<BatchPerson>(found), options), academy);
    answer.command = commandName;
    return answer;
}

std::variant<BatchPerson, Answer> BatchApply::personFor(const QString &user, const BatchOptions &options,
                                                        const StaffTable &table)
{
    const Column column = table.columns().has(Column::User) ? Column::User : Column::Login;
    if (!table.columns().has(column))
        return Answer::wrongUsage(
            commandName, tr("%1 has neither a column \"user\" nor one \"login\": nobody can tell whose "
                            "line is whose.")
                             .arg(options.table));
    const auto lines = table.linesWhere(column, user);
    if (const auto *problem = std::get_if<TableProblem>(&lines))
        return Answer::wrongUsage(commandName, BatchWording::sentence(*problem, options.table));
    if (const auto *fault = std::get_if<LineFault>(&lines))
        return notWritten(BatchWording::sentence(*fault));
    const auto &people = std::get<QList<BatchPerson>>(lines);
    if (people.isEmpty())
        return notWritten(tr("Nobody in %1 is \"%2\".").arg(options.table, user));
    if (people.size() > 1)
        return notWritten(tr("Lines %1 and %2 of %3 are both \"%4\": nothing was guessed.")
                              .arg(people.at(0).line)
                              .arg(people.at(1).line)
                              .arg(options.table, user));
    if (!people.first().login)
        return notWritten(tr("Line %1 of %2 has no login, and none is guessed.")
                              .arg(people.first().line)
                              .arg(options.table));
    return people.first();
}

Answer BatchApply::notWritten(const QString &message)
{
    Answer answer = Answer::wrongUsage(commandName, tr("Nothing was written.") + u' ' + message);
    answer.code = ExitCode::Failed;
    return answer;
}
