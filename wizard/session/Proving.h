// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"
#include "probe/proof/MailProofRun.h"

#include <QObject>

#include <functional>

/// The proof of an account by a message to oneself, on request: begins, tells how far it is, can be stopped.
class Proving : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Proving)
public:
    /// Whose mailbox, and its password.
    struct Request {
        MailAccount account;
        Secret password;
    };
    struct World {
        /// Asked when a proof begins; nothing while there is no account or no password that may be used.
        std::function<std::optional<Request>()> request;
        LoginBudget &budget;
        MailProofRun::Conditions conditions;
        std::function<QDateTime()> now;
    };

    explicit Proving(World world, QObject *parent = nullptr);
    ~Proving() override;

    /// False when there is nothing to begin with, or no login may be refused any more. Stops what was
    /// running.
    bool start();
    /// At once; what was seen so far is forgotten, and finished() does not come.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }
    /// So far, or at the end; nothing before start() and after cancel().
    const std::optional<MailProof> &proof() const { return m_proof; }
    /// What stopped it; nothing while it runs.
    std::optional<Fault> fault() const;

Q_SIGNALS:
    void progressed();
    /// Once for each start() that was not cancelled, from the event loop.
    void finished();

private:
    World m_world;
    MailProofRun *m_run = nullptr;
    std::optional<MailProof> m_proof;
};
