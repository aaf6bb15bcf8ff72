// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/VerifyStickCommand.h"

#include "diagnosis/Catalogue.h"
#include "stick/Keys.h"
#include "stick/StickPath.h"
#include "stick/StickVerification.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"verify-stick"_s;

const char *wordFor(SignatureState state)
{
    switch (state) {
    case SignatureState::Good: return "good";
    case SignatureState::Missing: return "missing";
    case SignatureState::KeyUnusable: return "key-unusable";
    case SignatureState::Wrong: return "wrong";
    }
    Q_UNREACHABLE();
}

Json jsonOf(const SignatureVerdict &verdict)
{
    return {{"signature", wordFor(verdict.state)},
            {"key", verdict.isGood() ? Json(utf8(verdict.fingerprint)) : Json(nullptr)}};
}

bool isAmong(const QStringList &fingerprints, const SignatureVerdict &verdict)
{
    return fingerprints.isEmpty() || std::ranges::any_of(fingerprints, [&](const QString &each) {
               return verdict.fingerprint.startsWith(each);
           });
}

} // namespace

Answer VerifyStickCommand::run(const VerifyStickOptions &options)
{
    if (!QFileInfo(options.folder).isDir())
        return Answer::wrongUsage(commandName, tr("%1 is no folder.").arg(options.folder));
    const auto report = verifyStick(options.folder);
    return report ? answerTo(report.value(), options.fingerprints) : Answer::to(commandName, report.fault());
}

Answer VerifyStickCommand::answerTo(const StickReport &report, const QStringList &fingerprints)
{
    Answer answer;
    answer.command = commandName;
    const bool isByKnownKeys = isAmong(fingerprints, report.program) && isAmong(fingerprints, report.data);
    if (const auto fault = report.fault()) {
        answer = Answer::to(commandName, *fault);
    } else if (!isByKnownKeys) {
        answer.code = ExitCode::Failed;
        answer.failure = FaultKind::StickChanged;
        answer.message = tr("Every signature is good, but another key than the one that was asked for made "
                            "one.");
    } else if (fingerprints.isEmpty()) {
        answer.message = tr("This stick is as it was signed. By whom, the key alone tells: compare it with "
                            "the one that you were given another way.");
    } else {
        answer.message = tr("This stick is as it was signed, with the key that was asked for.");
    }
    answer.text = textOf(report);
    answer.members = {{"program", jsonOf(report.program)},   {"data", jsonOf(report.data)},
                      {"changed", jsonList(report.changed)}, {"missing", jsonList(report.missing)},
                      {"added", jsonList(report.added)},     {"ownFiles", jsonList(report.ownFiles)}};
    return answer;
}

QString VerifyStickCommand::textOf(const StickReport &report)
{
    QString text = lineOf(tr("Program"), report.program) + lineOf(academyName().file, report.data);
    for (const QString &path : report.changed)
        text += withColon(tr("Changed"), visible(path)) + u'\n';
    for (const QString &path : report.missing)
        text += withColon(tr("Missing"), visible(path)) + u'\n';
    for (const QString &path : report.added)
        text += withColon(tr("Added, and could be started or loaded"), visible(path)) + u'\n';
    for (const QString &path : report.ownFiles)
        text += withColon(tr("Not part of the stick"), visible(path)) + u'\n';
    return text;
}

QString VerifyStickCommand::lineOf(const QString &part, const SignatureVerdict &verdict)
{
    QString said;
    switch (verdict.state) {
    case SignatureState::Good:
        said = tr("signed with the key %1").arg(shortFingerprint(verdict.fingerprint));
        break;
    case SignatureState::Missing: said = tr("the signature is missing"); break;
    case SignatureState::KeyUnusable: said = tr("the key beside it is none"); break;
    case SignatureState::Wrong: said = tr("the signature does not fit"); break;
    }
    return withColon(part, said) + u'\n';
}
