// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "academy/AcademyFile.h"
#include "probe/Evidence.h"
#include "profile/Journal.h"
#include "profile/deploy/DeploymentPlan.h"

#include <QCoreApplication>

/// The whole computer: what Thunderbird and a person's first log-on find there. What will be written is
/// printed before it is written. Receipts are the computer's, apart from those of persons.
class DeployCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeployCommand)
public:
    static Answer run(const DeployOptions &options, const ChosenAcademy &chosen, bool json);

private:
    using Stop = std::optional<Answer>;
    static const QString name;

    DeployCommand(const DeployOptions &options, const ChosenAcademy &chosen, bool json);

    Answer deploy();
    Stop checkRoot() const;
    Stop readAuthorityFile();
    Answer write(const ChangeSet &changes);
    Answer done(const ChangeSet &changes, const std::optional<Receipt> &receipt) const;
    Answer stopped(const Fault &fault) const;

    QString preview(const ChangeSet &changes) const;
    QString authorityText() const;
    QStringList warnings(const ChangeSet &changes) const;
    Json authorityJson() const;

    const DeployOptions &m_options;
    const ChosenAcademy &m_chosen;
    bool m_json;
    DeploymentPlaces m_places;
    Deployment m_deployment;
    std::optional<CertificateFacts> m_authority;
};
