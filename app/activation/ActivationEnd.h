// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "session/Activation.h"

#include <functional>

/// How one activation ended, whoever answered the portal's questions.
// json becomes null by a constructor that is noexcept, through one that allocates for other values.
// NOLINTNEXTLINE(bugprone-exception-escape)
struct ActivationEnd {
    std::optional<Fault> fault; ///< Nothing when the portal said that it is done.
    QString said;               ///< The portal's last words, secrets removed.
    QString host;               ///< Where NUMEN and birth date went; empty when they went nowhere.
    FoundAccount found;
    bool mayHaveCounted = false;
    Json labels;       ///< Of the form that could not be answered, else null.
    QStringList lines; ///< The same for people.
};

/// Runs @p begin, then the event loop until the activation has something to show or has failed. False when
/// the program was asked to end meanwhile; nothing is under way then.
bool settle(Activation &activation, const std::function<void()> &begin);

/// What @p activation came to so far, with @p fault as the reason.
ActivationEnd endOf(const Activation &activation, std::optional<Fault> fault);
