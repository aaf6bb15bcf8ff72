// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/StrictJson.h"

#include <optional>

/// The first thing that academy.schema.json does not allow in @p academy: unknown key, missing key, wrong
/// type, a word or number outside its range.
std::optional<JsonProblem> problemWithSchema(const nlohmann::json &academy);
