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
        return notWritten({FaultKind::TableUserUnclear, u"no-column"_s}, options, ExitCode::BadInput);
    const auto lines = table.linesWhere(column, user);
    if (!lines)
        return notWritten(lines.fault(), options);
    const auto &people = lines.value();
    if (people.isEmpty())
        return notWritten({FaultKind::TableUserUnclear, u"nobody:"_s + user}, options);
    if (people.size() > 1)
        return notWritten({FaultKind::TableUserUnclear,
                           u"lines:%1:%2:%3"_s.arg(people.at(0).line).arg(people.at(1).line).arg(user)},
                          options);
    if (!people.first().login)
        return notWritten({FaultKind::LoginToConfirm, {}}, options);
    return people.first();
}

Answer BatchApply::notWritten(const Fault &fault, const BatchOptions &options, ExitCode code)
{
    Answer answer = Answer::to(commandName, fault);
    answer.message = tr("Nothing was written.") + u' ' + BatchWording::sentence(fault, options.table);
    answer.code = code;
    return answer;
}
