// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginOutcome.h"
#include "probe/proof/FetchBack.h"

#include <chrono>

/// How far one message came that a person sent to themselves. Every stage is reached only once the one before
/// it was passed. That it has not arrived in time is nobody's fault: mail may take minutes.
struct MailProof {
    enum class Stage {
        SigningIn, ///< To where mail is read, so that nothing is sent that could not be read back.
        Sending,
        Arriving,
        Deleting,
    };
    Stage stage = Stage::SigningIn; ///< Where it is, or where it stopped.
    bool finished = false;          ///< Nothing more is done.

    bool sent =
        false; ///< The sending server has taken it, or may have: the connection was cut at the last word.
    Arrival arrival = Arrival::Missing;
    std::chrono::milliseconds waited{0}; ///< Since it was sent; when it has arrived, what that took.
    Deletion deletion = Deletion::None;

    /// Of the server that could not be reached, did not accept the login, or went away after it (then the
    /// answer is Accepted, and its evidence tells); absent when none did.
    std::optional<LoginOutcome> obstacle;
    std::optional<ServerRefusal> refusal; ///< With anything that could hold the password removed.
};
