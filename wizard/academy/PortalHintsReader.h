// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"

#include <nlohmann/json_fwd.hpp>

/// The hints of @p portal, which follows the schema; a list that it does not give is that of @p otherwise.
PortalHints portalHintsFrom(const nlohmann::json &portal, const PortalHints &otherwise);
