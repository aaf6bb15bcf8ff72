// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "academy/StrictJson.h"

/// What a schema cannot say, in an @p academy that follows it: an id or rank used twice, a preset whose rows
/// are not there, clear text that is not marked as discouraged, a day that no calendar has, a URL that is
/// none, a host outside the trusted domains.
std::optional<JsonProblem> problemWithSense(const nlohmann::json &academy);

/// @p academy has passed problemWithSchema() and problemWithSense().
Academy academyFrom(const nlohmann::json &academy);
