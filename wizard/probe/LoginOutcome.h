// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

/// What became of one login on one server.
struct LoginOutcome {
    enum class Answer {
        Accepted,
        Refused,          ///< The server's no: counts against the budget.
        Throttled,        ///< Temporary: [UNAVAILABLE], 454, SYS/TEMP, too many.
        MechanismMissing, ///< Neither PLAIN nor LOGIN.
        NotReached,       ///< The connection failed or was not verified: nothing was sent. See evidence.
        NotTried,         ///< Outgoing, because incoming was not accepted; or the budget is spent.
    };
    Endpoint endpoint;
    Answer answer = Answer::NotTried;
    QString serverLine; ///< With anything that could hold the password removed.
    Evidence evidence;
};
