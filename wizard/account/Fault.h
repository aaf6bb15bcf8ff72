// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

/// The one failure type: what it is, and what the server or the system said of it.
struct Fault {
    FaultKind kind;
    QString detail; ///< Untranslated, for the details view: a server's line, a path, a field. Never a secret.

    bool operator==(const Fault &) const = default;
};
