// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PortalScene.h"
#include "portal/PortalSecrets.h"

/// What @p form asks of a person, in its order, without what of @p secrets it repeats. A choice's value stays
/// as it is: it is sent, not shown. A field that holds a secret suggests nothing.
std::vector<PortalQuestion> questionsOf(const HtmlForm &form, const PortalSecrets &secrets);
