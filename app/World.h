// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Options.h"
#include "session/SetupSession.h"

/// The world outside as this process finds it, for @p academy. A --ca-file that cannot be read or holds no
/// certificate: academy-file-invalid, "FILE: reason".
Result<SessionWorld> worldOf(const Academy &academy, const ConnectionOptions &connection = {});

/// Where receipts and backups are kept from one run to the next.
QString stateFolder();

/// The file that says that a person's first log-on is over; see LogOnMark.
QString firstLogOnMark();
