// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "Profiles.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// The walk of the window without its windows: identity, preset, client, plan, tests, writing, proof. Each
/// step answers a question of the session or ends the command with an Answer.
class ApplyCommand
{
    Q_DECLARE_TR_FUNCTIONS(ApplyCommand)
public:
    static Answer run(const ApplyOptions &options, const Academy &academy);

private:
    using Stop = std::optional<Answer>;
    static const QString name;

    ApplyCommand(const ApplyOptions &options, SetupSession &session) : m_options(options), m_session(session)
    {
    }

    static Stop wrongUsage(const ApplyOptions &options);
    static Stop wrongTargets(const ApplyOptions &options);
    Answer walk();
    Stop answerIdentity();
    Stop answerPreset();
    Stop answerOutgoing();
    Stop answerPassword();
    Stop answerTargets();
    Stop findClients();
    Stop answerThunderbird();
    Stop answerProfile(const ThunderbirdFound &found);
    Stop answerOutlook();
    Stop answerOutput();
    Stop plan();
    Stop testConnections();
    Stop verifyLogin();
    Answer write();
    void prove(Answer &answer);

    Result<EmailAddress> address(const PersonName &person, const Login &login) const;
    const ServerPreset *wantedPreset() const;
    Stop keepPasswordAtHome() const;
    bool setsUpOutlookHere() const;
    QStringList nextSteps() const;
    QString profileRoot(const ThunderbirdFound &found) const;
    ThunderbirdTarget usualTarget(const ThunderbirdFound &found) const;
    Answer notOneProfile(const QList<NamedProfile> &known, bool several) const;
    Answer done(const ChangeSet &changes, const std::optional<Receipt> &receipt);
    static Answer stopped(const Fault &fault);
    void tell(Answer &answer) const;

    const ApplyOptions &m_options;
    SetupSession &m_session;
    QStringList m_warnings;
    QStringList m_told; ///< Tables, for people.
    Json m_tests = Json::array();
    QList<Cause> m_causes; ///< Why connections failed.
    QList<Fault> m_hints;  ///< What may lie behind a refused login.
    std::optional<FaultKind> m_testFailure;
};
