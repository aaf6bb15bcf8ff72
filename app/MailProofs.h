// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// One message to oneself, sent, read back and deleted, as text and as JSON.
class MailProofs
{
    Q_DECLARE_TR_FUNCTIONS(MailProofs)
public:
    /// Nothing when the session has no account or password, no login may be refused any more, or the program
    /// was asked to quit.
    static std::optional<MailProof> run(SetupSession &session);

    /// Sent, arrived, deleted: a line each, behind its sign.
    static QString text(const MailProof &proof);
    static Json json(const MailProof &proof, const std::optional<Fault> &fault);
};
