// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginTest.h"
#include "probe/proof/ImapFetchBack.h"
#include "probe/proof/MailProof.h"
#include "probe/proof/ProofLetter.h"

/// Sends one message from a person to themselves, finds it where mail is read, and deletes it: first a login
/// to the incoming server alone, then the sending, then the reading, each over a connection of its own, with
/// the same conditions and the same budget of refusals as LoginTest. Delete it to cancel: nothing is sent any
/// more, but a message that is under way arrives.
class MailProofRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailProofRun)
public:
    struct Conditions {
        LoginTest::Conditions connection;
        /// How long to look for the message.
        std::chrono::milliseconds patience{std::chrono::seconds(60)};
    };

    MailProofRun(MailAccount account, Secret password, LoginBudget &budget, ProofLetter letter,
                 Conditions conditions, QObject *parent = nullptr);
    ~MailProofRun() override;

    void start();

Q_SIGNALS:
    void progressed(const MailProof &soFar);
    /// Exactly once, from the event loop.
    void finished(const MailProof &proof);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

/// The pauses between looks, growing, @p total in all. Longer over POP, where each look is a login.
ImapFetchBack::Pauses pausesBetweenLooks(Protocol protocol, std::chrono::milliseconds total);
