// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "profile/Journal.h"

/// What is written, or would be: [{path, action: create|replace|remove, backup}]; the backup of what @p
/// receipt names, else null.
Json jsonOf(const ChangeSet &changes, const std::optional<Receipt> &receipt);
