// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "academy/Site.h"

/// @p request with the school's settings where the command line says nothing. Its certificate is trusted for
/// mail servers and webmail; never by whatever sends a NUMEN (SessionWorld keeps the two apart, and
/// `activate` is not given it at all).
CommandLine::Request withSiteDefaults(CommandLine::Request request, const std::optional<Site> &site);

/// The same for the window and the walk in the terminal, whose command line has no connection to describe.
ConnectionOptions connectionFor(const std::optional<Site> &site);
