// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <optional>

/// The first line of standard input, without its end. Nothing when there is none or it is longer than any
/// password. No copy stays in stdio's buffer.
std::optional<Secret> passwordFromStandardInput();
