// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <optional>

/// Day/month/year with any separator or ISO, as ISO 8601: what a date field is sent as. Nothing when it is no
/// date. No copy of it stays.
std::optional<Secret> isoDateFrom(const Secret &typed);
