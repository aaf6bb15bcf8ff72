// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

/// What a shell sees. A public contract, in the manual page too.
enum class ExitCode {
    Done = 0,
    Failed = 1,        ///< A test failed, or what was to be written was not.
    BadInput = 2,      ///< Wrong usage, or a value that cannot be.
    Locked = 3,        ///< The client runs, or its profile is locked.
    NothingToUndo = 4, ///< The last change cannot be taken back.
};

ExitCode exitCodeFor(FaultKind kind);
