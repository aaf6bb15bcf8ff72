// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "diagnosis/Causes.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// One endpoint that was tested, and what that means.
struct TestedEndpoint {
    ProbeBoard::Row row;
    std::optional<Fault> fault;
    /// Only a low-confidence row names this endpoint: its failure is told and counts for nothing.
    bool hearsay = false;
    /// Nothing but low-confidence rows names this host, and the name does not exist while others do.
    bool nameNotInUse = false;
    QString codePrefix; ///< Before the codes of its failures.
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
    /// Why those that count fail, each reason once.
    static QList<Cause> causes(const QList<TestedEndpoint> &tests);
    static QString table(const QList<TestedEndpoint> &tests);
    static Json json(const QList<TestedEndpoint> &tests);
    /// What was asked beside the tested servers, to tell their failures apart.
    static Json controlsJson(const SetupSession &session);

private:
    static QString resultOf(const TestedEndpoint &test, const QList<Cause> &causes);
    static QStringList lineOf(const TestedEndpoint &test, const QList<Cause> &causes);
};
