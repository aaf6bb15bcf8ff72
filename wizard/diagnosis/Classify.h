// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginTest.h"

/// What else is known while one piece of evidence is judged. Nothing here is required.
struct Surroundings {
    QList<Evidence> others;  ///< Other probes of the same page, the portal among them: controls.
    QDateTime now;           ///< The local clock, UTC.
};

/// Names what stopped the probe; nothing when the endpoint is usable. Pure: contract.md, "rules that decide".
std::optional<Fault> classify(const Evidence &evidence, const Surroundings &surroundings = {});

/// Names a login's answer; nothing when it was accepted or not tried.
std::optional<Fault> classify(const LoginOutcome &outcome, const Surroundings &surroundings = {});
