// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Repair.h"
#include "session/RepairFinding.h"
#include "session/RepairJob.h"
#include "session/SetupSession.h"

/// "My mail stopped working", without windows: find the account in Thunderbird, test it, propose the one
/// change, write it, take it back. Answers come as signals, once per call, from the event loop.
class RepairSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RepairSession)
public:
    /// @p budget: how many logins may still be refused in this run of the program; outlives this.
    RepairSession(SessionWorld world, LoginBudget &budget, QObject *parent = nullptr);
    ~RepairSession() override;

    const SessionWorld &world() const { return m_world; }
    const Academy &academy() const { return m_world.academy; }

    // Finding
    // -------------------------------------------------------------------------------------------------
    void find(const RepairScope &scope = {});
    const std::optional<RepairFinding> &finding() const { return m_finding; }
    /// Of the candidates found; the first, until another is chosen. Null when there is none.
    const RepairCandidate *chosen() const;
    /// Another account forgets everything that was said of this one.
    void choose(qsizetype candidate);

    // Testing
    // -------------------------------------------------------------------------------------------------
    ProbeBoard &board() { return *m_board; }
    QList<Endpoint> endpoints() const;
    /// Every endpoint at once; tested() when all are decided.
    void test();
    bool isTested() const { return m_tested; }
    std::optional<Fault> faultOf(const Endpoint &endpoint) const;

    /// Derived from all that is known by now. There must be a chosen account.
    Repair repair() const;

    // What the person gives
    // -------------------------------------------------------------------------------------------------
    const std::optional<Login> &login() const { return m_login; }
    void setLogin(std::optional<Login> login);
    bool hasPassword() const { return !m_password.isEmpty(); }
    void setPassword(Secret password);
    bool rememberPassword() const { return m_remember; }
    /// A remembered password that was refused is forgotten, whatever is chosen here.
    void setRememberPassword(bool remember);

    /// One login on the servers as they shall be. Does nothing without a password, without a target that may
    /// be given it, or when the budget is spent. A second call cancels the first.
    void testLogin();
    void cancelLoginTest();
    bool isTestingLogin() const { return m_loginTest != nullptr; }
    const QList<LoginOutcome> &loginOutcomes() const { return m_loginOutcomes; }
    bool isLoginAccepted() const;
    const LoginBudget &loginBudget() const { return m_budget; }

    // Changing
    // -------------------------------------------------------------------------------------------------
    void plan();
    const std::optional<Result<ChangeSet>> &planned() const { return m_planned; }
    void write();
    const std::optional<Result<std::optional<Receipt>>> &written() const { return m_written; }
    void undo();

Q_SIGNALS:
    void changed(); ///< An answer changed, or the account.
    void found();
    void tested();
    void loginTested(const QList<LoginOutcome> &outcomes);
    void planReady();
    void writingDone();
    void undone(const Result<Undone> &result);

private:
    void forgetLoginOutcomes();
    void forgetPlan();
    RepairFacts facts() const; ///< Of the chosen account, without what the person gave.
    QList<StoredServer> outdated(const Repair &repair) const;
    QList<StoredServer> doubtful(const Repair &repair) const;
    std::optional<ThunderbirdInstall> install() const;
    QStringList launch() const;
    RepairJob job() const;
    Journal journal() const;

    SessionWorld m_world;
    LoginBudget &m_budget;
    ProbeBoard *m_board;
    LoginTest *m_loginTest = nullptr;
    std::optional<RepairFinding> m_finding;
    qsizetype m_chosen = 0;
    bool m_tested = false;
    std::optional<Login> m_login;
    Secret m_password;
    bool m_remember = false;
    QList<LoginOutcome> m_loginOutcomes;
    std::optional<Result<ChangeSet>> m_planned;
    std::optional<Result<std::optional<Receipt>>> m_written;
    int m_planNumber = 0; ///< An answer of an older plan is dropped.
};
