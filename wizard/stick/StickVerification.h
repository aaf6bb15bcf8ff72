// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "stick/StickReport.h"

#include <stop_token>

/// Reads every signed file of the stick in @p folder once; nothing is written. Takes as long as the stick
/// takes to be read: for a worker thread. A manifest whose own signature is not good is not followed.
/// The one fault is cancelled, when @p stop was asked for.
Result<StickReport> verifyStick(const QString &folder, const std::stop_token &stop = {});
