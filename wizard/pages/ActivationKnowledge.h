// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PasswordQuestions.h"
#include "session/SetupSession.h"

class PortalIdentityForm;

/// What the name suggests: known of somebody who comes back from a later page, else empty.
PortalWho expectedOf(const SetupSession &session);

/// Judges a new password by what the session and @p typed know of the person; both have to outlive it.
PasswordWatch passwordWatch(const SetupSession &session, const PortalIdentityForm &typed);
