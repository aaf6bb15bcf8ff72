// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "session/RepairSession.h"

#include <QCoreApplication>

/// "My mail stopped working", without a window: finds, tests, proposes, writes. Each step goes on or ends the
/// command with an Answer.
class RepairCommand
{
    Q_DECLARE_TR_FUNCTIONS(RepairCommand)
public:
    static Answer run(const RepairOptions &options, const Academy &academy);

private:
    using Stop = std::optional<Answer>;
    static const QString name;

    RepairCommand(const RepairOptions &options, RepairSession &session)
        : m_options(options), m_session(session)
    {
    }

    Answer walk();
    Stop find();
    Stop takeAnswers();
    Stop test();
    Stop logIn();
    Stop plan();
    Answer conclude();
    Answer write(const ChangeSet &changes);

    Answer nothingFound() const;
    QList<Endpoint> shownEndpoints() const;
    Answer left(const Repair &repair, const ChangeSet &changes) const;
    Answer done(const ChangeSet &changes, const std::optional<Receipt> &receipt) const;
    static Answer stopped(const Fault &fault);
    void tell(Answer &answer) const;
    QStringList proposalText(const Repair &repair) const;

    const RepairOptions &m_options;
    RepairSession &m_session;
    QStringList m_warnings;
    QStringList m_told; ///< For people.
    Json m_tests = Json::array();
};
