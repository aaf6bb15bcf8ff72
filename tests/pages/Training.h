// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Stage.h"
#include "training/TrainingAcademy.h"

/// Servers that really answer, on the loopback, for as long as this lives.
class Training
{
public:
    explicit Training(std::optional<FaultKind> fault = std::nullopt)
    {
        const auto started = m_academy.start(fault);
        if (!started)
            qFatal("training servers: %s", qPrintable(started.fault().detail));
    }

    Stage::Setting setting() const
    {
        Stage::Setting setting;
        setting.academy = m_academy.academy();
        setting.anchors = TrustAnchors::fromPem(m_academy.caPem()).value();
        setting.training = true;
        const auto person = somebody();
        setting.trainingPerson = {person.given, person.birthName, person.password, person.numen,
                                  QDate::fromString(person.birthDate, Qt::ISODate)};
        return setting;
    }
    TrainingAcademy::Account somebody() const { return m_academy.accounts().constFirst(); }
    QList<TrainingAcademy::Account> accounts() const { return m_academy.accounts(); }
    QStringList loginLog() const { return m_academy.loginLog(); }

private:
    TrainingAcademy m_academy;
};
