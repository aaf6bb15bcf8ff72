// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrainingRun.h"
#include "session/SetupSession.h"
#include "terminal/Terminal.h"

#include <QCoreApplication>

/// The walk of the window, asked and answered in a terminal: same session, same order, same words. Every
/// method that asks says false when the person wants no more; nothing is written then.
class TerminalJourney
{
    Q_DECLARE_TR_FUNCTIONS(TerminalJourney)
public:
    /// @p training may be null. Both outlive this.
    TerminalJourney(SetupSession &session, TrainingRun *training) : m_session(session), m_training(training)
    {
    }

    /// 0 when the account is written (or was there already), else what stopped it.
    int run(const QString &reasonForTerminal);

private:
    enum class Verdict { GoOn, Again, Change, Quit };

    // TerminalJourney.cpp
    void greet(const QString &reasonForTerminal);
    bool answer();
    bool askService();
    bool askComputer();
    Verdict confirmAndWrite();
    int leave();

    // JourneyActivation.cpp
    bool askActivation();
    Verdict activateHere();
    Verdict activateInBrowser();
    Verdict takeOver(const FoundAccount &found, Secret password, const std::optional<Fault> &fault);

    // JourneyIdentity.cpp
    bool askIdentity();
    bool askName();
    bool askLogin();
    std::optional<Login> typedLogin(const std::vector<LoginSuggestion> &suggestions);
    bool takeLogin(const QString &typed, const std::vector<LoginSuggestion> &suggestions,
                   std::optional<Login> &login);
    std::optional<Login> withDigit(const Login &login);
    bool askAddress();
    QStringList likelyAddresses() const;
    void forgetForeignPassword();

    // JourneyServers.cpp
    bool askPreset();
    bool askTypedServer();
    Verdict testServers();
    Verdict askServersVerdict();
    bool offerProxyLogin();
    QString lineOf(const ServerPreset &preset) const;

    // JourneyPassword.cpp
    bool askPassword();
    bool mayUsePassword();
    std::optional<bool> askRemember();
    bool typeAndTest(bool test);
    bool typePassword();
    Secret orTrainingPassword(Secret typed) const;
    QString passwordPrompt() const;
    Verdict testLogin();

    // JourneyProof.cpp
    void offerProof();
    bool hasPasswordForProof();

    // JourneyClients.cpp
    bool askClients();
    bool askAmongClients(const OutlookFound &found);
    bool askProfile();
    void offerToOpen();
    void offerToOpen(const QString &client, const QStringList &launch);

    // JourneySignature.cpp
    bool askSignature();
    std::optional<QString> askLineOfSignature(const QString &label, const QString &proposal);

    // JourneyWriting.cpp
    Verdict confirm();
    Verdict write();
    void finish();
    void showPlan(const ChangeSet &changes);
    void explain(const Fault &fault);

    SetupSession &m_session;
    TrainingRun *m_training;
    Terminal m_terminal;
    QString m_given;
    QString m_birthName;
    QString m_usageName;
    std::optional<PersonName> m_name;
    std::optional<Login> m_login;
    bool m_hasChosenPassword = false; ///< The session holds the one that was set on the portal.
};
