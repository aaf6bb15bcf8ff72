// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"
#include "portal/HtmlPage.h"

/// The form of a later page that matters: with passwords first, then the one that asks most. Search boxes and
/// logins never.
std::optional<std::size_t> laterFormOf(const HtmlPage &page, const PortalHints &hints);
/// "Confirmer", with nothing to fill in.
std::optional<std::size_t> loneButtonOf(const HtmlPage &page);
/// Some portal wants a user name and a password.
bool hasLoginForm(const HtmlPage &page, const PortalHints &hints);

/// The names of the fields that a person is asked for: what a form is known again by.
QStringList namesAskedIn(const HtmlForm &form);
/// A file is required.
bool cannotBeAnswered(const HtmlForm &form);
