// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Site.h"
#include "session/SetupSession.h"

/// academy-file-invalid at "FILE: /site/authority" where the certificate in @p site is none; what @p file's
/// schema cannot say.
std::optional<Fault> problemWithAuthority(const Site &site, const QString &file);

/// @p world at the school of @p site: its way out, and its certificate for mail servers alone. Takes
/// some tens of milliseconds: call it off the window's thread. academy-file-invalid: no certificate in it.
Result<SessionWorld> atSchool(SessionWorld world, const Site &site);
