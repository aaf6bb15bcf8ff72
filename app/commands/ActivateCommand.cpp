// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ActivateCommand.h"

#include "Interruption.h"
#include "World.h"
#include "activation/AnsweredActivation.h"
#include "activation/AnswersInput.h"
#include "activation/AnswersReader.h"
#include "activation/PortalText.h"
#include "diagnosis/Catalogue.h"
#include "terminal/TerminalActivation.h"
#include "training/TrainingPresets.h"

#include <cstdio>

using namespace Qt::StringLiterals;

const QString ActivateCommand::name = u"activate"_s;

Answer ActivateCommand::run(const ActivateOptions &options, const Academy &academy, bool json)
{
    if (auto wrong = wrongUsage(options, json))
        return *std::move(wrong);
    auto place = world(options, academy);
    if (!place)
        return Answer::to(name, place.fault());
    return options.answers.isEmpty() ? inTerminal(std::move(place).value())
                                     : withAnswers(std::move(place).value(), json);
}

/// As apply takes a password from standard input: only where that was asked for, never because of what
/// standard input happens to be.
ActivateCommand::Stop ActivateCommand::wrongUsage(const ActivateOptions &options, bool json)
{
    const auto wrong = [](const QString &message) { return Answer::wrongUsage(name, message); };
    if (json && options.answers.isEmpty())
        return wrong(tr("--json needs --answers -: without it, questions are asked in the terminal."));
    if (options.answers.isEmpty() && !Terminal::isThere())
        return wrong(tr("There is no terminal to ask in: give the answers as JSON with --answers -."));
    const QUrl portal(options.trainingPortal, QUrl::StrictMode);
    const QStringList loopback{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    if (!options.trainingPortal.isEmpty() &&
        (portal.scheme() != u"https"_s || !loopback.contains(portal.host())))
        return wrong(
            tr("--training-portal is for a portal on this computer: https://localhost:…, as \"training\" "
               "prints it."));
    return std::nullopt;
}

Result<SessionWorld> ActivateCommand::world(const ActivateOptions &options, const Academy &academy)
{
    if (options.trainingPortal.isEmpty())
        return worldOf(academy, options.connection);
    Academy invented = training::trainingPresets({}, QUrl(options.trainingPortal));
    invented.portal.hosts = QStringList{invented.portal.activation.host()};
    auto result = worldOf(invented, options.connection);
    if (!result)
        return result.fault();
    SessionWorld world = std::move(result).value();
    world.training = true;
    return world;
}

Answer ActivateCommand::withAnswers(SessionWorld world, bool json)
{
    QByteArray input = wholeStandardInput(longestAnswers);
    const auto answers = readAnswers(input, world.now().toLocalTime().date());
    if (const auto *problem = std::get_if<QString>(&answers))
        return Answer::wrongUsage(name, *problem);
    Interruption::watch();
    SetupSession session(std::move(world));
    const auto tell = [](const QString &host) {
        std::fputs(qUtf8Printable(hostNotice(host) + u'\n'), stderr);
        std::fflush(stderr);
    };
    const auto &given = std::get<ActivationAnswers>(answers);
    Answer answer = answerTo(AnsweredActivation(session.activation(), given, tell).run(), json);
    if (given.password.isEmpty())
        return answer;
    const auto concern = concernAbout(given.password, &given.numen, &given.birthDate, nullptr);
    if (const QString sentence = sentenceFor(concern); !sentence.isEmpty())
        answer.warnings += sentence;
    return answer;
}

Answer ActivateCommand::inTerminal(SessionWorld world)
{
    Interruption::watch();
    SetupSession session(std::move(world));
    Terminal terminal;
    TerminalActivation walk(terminal, session.activation(), session.world().now);
    return answerTo(walk.run(), false);
}

QString ActivateCommand::hostNotice(const QString &host)
{
    return tr("NUMEN and birth date go to %1, encrypted, and nowhere else.").arg(host);
}

Answer ActivateCommand::answerTo(const ActivationEnd &end, bool json)
{
    Answer answer;
    answer.command = name;
    if (end.fault)
        answer = Answer::to(name, *end.fault);
    else
        answer.message = tr("The mailbox is active.");
    if (json) {
        answer.members["advice"] = utf8(answer.message);
        if (!end.said.isEmpty())
            answer.message = end.said;
    }
    answer.members["login"] = end.found.login ? Json(utf8(end.found.login->toString())) : Json(nullptr);
    answer.members["address"] = end.found.address ? Json(utf8(end.found.address->toString())) : Json(nullptr);
    if (!end.labels.is_null())
        answer.members["labels"] = end.labels;
    if (end.mayHaveCounted)
        answer.warnings +=
            tr("What was sent may have counted although no answer came: look in the browser before you "
               "try again.");
    answer.text = textFor(end);
    return answer;
}

QString ActivateCommand::textFor(const ActivationEnd &end)
{
    QString text;
    if (!end.said.isEmpty())
        text += tr("The portal says:") + u'\n' + quotation(end.said);
    if (!end.lines.isEmpty())
        text += tr("The portal asks this, and the answers lack it:") + u'\n' +
                printable(end.lines.join(u'\n')) + u'\n';
    if (end.found.login)
        text += withColon(tr("Login"), end.found.login->toString()) + u'\n';
    if (end.found.address)
        text += withColon(tr("Address"), end.found.address->toString()) + u'\n';
    return text;
}
