// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "account/Secret.h"
#include "probe/LoginOutcome.h"
#include "probe/NetworkAccess.h"
#include "probe/Patience.h"
#include "probe/TrustAnchors.h"

#include <QObject>

/// How many logins may still be refused in this run of the program (contract: one an action, three a run).
class LoginBudget
{
public:
    static constexpr int perRun = 3;
    bool isSpent() const { return m_refused >= perRun; }
    int left() const { return perRun - m_refused; }
    void countRefusal() { ++m_refused; }

private:
    int m_refused = 0;
};

/// Logs in to the incoming server, then, only if that was accepted, to the outgoing one. On the user's click
/// only; AUTH PLAIN or LOGIN, UTF-8 after SASLprep (RFC 4013), over a verified connection by type and by
/// check. Refused once, it stops: no second mechanism, no second form of the name. Delete it to cancel.
class LoginTest : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginTest)
public:
    /// Whom to trust, how long to wait, which ways out there are.
    struct Conditions {
        std::shared_ptr<const TrustAnchors> anchors;
        Patience patience{};
        NetworkAccess network{};
    };

    LoginTest(MailAccount account, Secret password, LoginBudget &budget, Conditions conditions,
              QObject *parent = nullptr);
    ~LoginTest() override;

    void start();

Q_SIGNALS:
    void progressed(const LoginOutcome &soFar);
    /// Exactly once, from the event loop: incoming first, outgoing second.
    void finished(const QList<LoginOutcome> &outcomes);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};
