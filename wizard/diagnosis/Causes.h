// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "account/Fault.h"

#include <QList>

/// An endpoint that failed, and what its evidence means.
struct Failure {
    Endpoint endpoint;
    Fault fault;

    bool operator==(const Failure &) const = default;
};

/// One reason, and everything that fails for it.
struct Cause {
    Fault fault; ///< As the first of the endpoints has it.
    QList<Endpoint> endpoints;

    bool operator==(const Cause &) const = default;
};

/// One cause is told once: the failures by their reason, both in the order in which they were given. Failures
/// have one reason when a person has to be told the same of them: the same kind and, where it is about one
/// server, the same server or certificate. How long each waited, and beside whom, does not part them.
QList<Cause> causesOf(const QList<Failure> &failures);
