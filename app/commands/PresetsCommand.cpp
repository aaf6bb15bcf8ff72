// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/PresetsCommand.h"

#include "SpokenText.h"
#include "academy/AcademyFile.h"
#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"presets"_s;

} // namespace

Answer PresetsCommand::run(const PresetsOptions &options, const Academy &academy)
{
    if (!options.service.isEmpty() && academy.service(options.service) == nullptr)
        return Answer::wrongUsage(commandName,
                                  tr("%1 has no service \"%2\".").arg(academy.name, options.service));
    Answer answer;
    answer.command = commandName;
    answer.message = spoken(academy.note);
    answer.members["presets"] = Json::array();
    for (const MailService &service : academy.services) {
        if (!options.service.isEmpty() && service.id != options.service)
            continue;
        for (auto &preset : Json::parse(presetsAsJson(service).toStdString()))
            answer.members["presets"].push_back(std::move(preset));
        answer.text += spoken(service.name) + u'\n';
        for (const ServerPreset &preset : service.presets)
            answer.text += blockOf(preset) + u'\n';
    }
    return answer;
}

QString PresetsCommand::blockOf(const ServerPreset &preset)
{
    QString block = u"  %1. %2  [%3]\n"_s.arg(preset.rank).arg(spoken(preset.name), preset.id);
    block += u"     "_s + lineOf(preset.incoming) + u'\n';
    block += u"     "_s + lineOf(preset.outgoing) + u'\n';
    if (!preset.warning.isEmpty())
        block += u"     "_s + tr("Warning: %1").arg(spoken(preset.warning)) + u'\n';
    return block;
}

QString PresetsCommand::lineOf(const ServerRow &row)
{
    const QString place = row.endpoint ? row.endpoint->hostAndPort() + u' ' + nameOf(row.endpoint->security)
                                       : tr("server typed by the person");
    return QStringList{nameOf(row.protocol) + u' ' + place, userNameAs(row.loginForm),
                       evidenceFor(row.confidence)}
        .join(u", "_s);
}

QString PresetsCommand::userNameAs(LoginForm form)
{
    switch (form) {
    case LoginForm::Login: return tr("user name: short login");
    case LoginForm::LoginAddress: return tr("user name: login and domain");
    case LoginForm::Address: return tr("user name: full address");
    case LoginForm::Typed: return tr("user name: typed by the person");
    }
    Q_UNREACHABLE();
}

QString PresetsCommand::evidenceFor(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return tr("good evidence");
    case Confidence::Medium: return tr("fair evidence");
    case Confidence::Low: return tr("weak evidence");
    }
    Q_UNREACHABLE();
}
