// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "academy/Site.h"

/// @p request with the school's settings where the command line says nothing. Its certificate is trusted for
/// mail servers; never by `activate`, which sends a NUMEN.
CommandLine::Request withSiteDefaults(CommandLine::Request request, const std::optional<Site> &site);
