// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/proof/MailProof.h"

#include <QCoreApplication>

/// One line of what is told about a proof.
struct ProofLine {
    enum class State {
        Waiting,
        Running,
        Good,
        Open,    ///< Neither good nor bad: worth reading.
        Skipped, ///< Not done, because of what came before.
        Bad,
    };
    State state = State::Waiting;
    QString text;

    bool operator==(const ProofLine &) const = default;
};

/// What is said of a message to oneself: in the message, before it is sent, and while it is under way.
/// Window, terminal and command line say the same.
class ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(ProofWords)
public:
    static QString subject();
    static QString body();
    /// What will be done, before it is done.
    static QString intention(const QString &address);
    /// Sent, arrived, deleted.
    static QList<ProofLine> linesOf(const MailProof &proof);
    /// The whole in one sentence, once it is over.
    static QString summaryOf(const MailProof &proof);

private:
    static ProofLine sendingLine(const MailProof &proof);
    static ProofLine arrivalLine(const MailProof &proof);
    static ProofLine deletionLine(const MailProof &proof);
    static QString seconds(std::chrono::milliseconds duration);
};
