// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/TrainingCommand.h"

#include "Interruption.h"
#include "training/TrainingAcademy.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"training"_s;

Json jsonOf(const QList<Endpoint> &endpoints)
{
    Json list = Json::array();
    for (const Endpoint &endpoint : endpoints)
        list.push_back({{"host", utf8(endpoint.host)},
                        {"port", endpoint.port},
                        {"protocol", utf8(wordFor(endpoint.protocol))},
                        {"security", utf8(wordFor(endpoint.security))}});
    return list;
}

Answer announcementOf(const TrainingAcademy &academy, const QString &caFile)
{
    const TrainingAcademy::Account account = academy.accounts().first();
    Answer answer;
    answer.command = commandName;
    answer.members = {{"endpoints", jsonOf(academy.endpoints())},
                      {"caFile", utf8(caFile)},
                      {"login", utf8(account.login)},
                      {"address", utf8(account.address)},
                      {"password", utf8(account.password)},
                      {"numen", utf8(account.numen)},
                      {"birthDate", utf8(account.birthDate)},
                      {"portal", utf8(academy.portal().toString(QUrl::FullyEncoded))}};
    return answer;
}

} // namespace

int TrainingCommand::run(const TrainingOptions &options, bool json)
{
    const auto fault = faultKindFrom(options.fault); // CommandLine has refused unknown words
    TrainingAcademy academy;
    const auto started = academy.start(fault);
    if (!started && fault && started.fault().kind == *fault)
        return print(
            Answer::wrongUsage(commandName,
                               tr("No server on this computer can act out \"%1\".").arg(options.fault)),
            json);
    if (!started)
        return print(Answer::to(commandName, started.fault()), json);
    const QTemporaryDir folder;
    QFile caFile(folder.filePath(u"training-ca.pem"_s));
    if (!caFile.open(QIODevice::WriteOnly) || caFile.write(academy.caPem()) < 0 || !caFile.flush())
        return print(Answer::to(commandName, {FaultKind::DiskFull, caFile.fileName()}), json);
    Interruption::watch();
    print(announcementOf(academy, caFile.fileName()), true);
    QCoreApplication::exec();
    return static_cast<int>(ExitCode::Done);
}
