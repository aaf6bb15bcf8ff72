// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// One endpoint that was tested, and what that means.
struct TestedEndpoint {
    ProbeBoard::Row row;
    std::optional<Fault> fault;
    /// A host that only a low-confidence row names: its failure is told and counts for nothing.
    bool hearsay = false;

    bool isMissingName() const; ///< "Name not in use": what hearsay often comes to.
};

/// Live tests of servers, as table and as JSON. No password is involved.
class EndpointTests
{
    Q_DECLARE_TR_FUNCTIONS(EndpointTests)
public:
    /// All at once, judged beside each other; returns when all are decided or the program was asked to quit.
    static QList<TestedEndpoint> run(SetupSession &session, const QList<Endpoint> &endpoints);

    static bool anyFailed(const QList<TestedEndpoint> &tests);
    /// The kind that all failures share, else the first one's.
    static std::optional<Fault> firstFault(const QList<TestedEndpoint> &tests);
    static QString table(const QList<TestedEndpoint> &tests);
    static Json json(const QList<TestedEndpoint> &tests);

private:
    static QStringList lineOf(const TestedEndpoint &test);
};
