// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"
#include "portal/HtmlPage.h"

/// A person sees it and can change it: not hidden, concealed, disabled or read-only, not a button. Decoys for
/// robots are none.
bool isAsked(const HtmlField &field);
/// The indices of those, in order.
std::vector<std::size_t> askedFields(const HtmlForm &form);

/// The words that a person sees at a field: label, placeholder and hint, folded.
QString seenWords(const HtmlField &field);
/// One of @p phrases stands in what a person sees at @p field, or in its name or id.
bool asksFor(const HtmlField &field, const QStringList &phrases);

/// One field and a word of searching: the site's search box.
bool isSearchForm(const HtmlForm &form);
/// A user name with one password beside it: the login of a portal that knows one already. NUMEN and birth
/// date are not asked, and nobody's account password is ever typed into it here.
bool isLoginForm(const HtmlForm &form, const PortalHints &hints);
bool hasPassword(const HtmlForm &form);

/// The button to press: the first that does not lead back. Absent when the form has none.
std::optional<std::size_t> submitterOf(const HtmlForm &form);
/// Where pressing it sends to: its own action, else the form's.
QUrl actionOf(const HtmlForm &form);
/// What it says; empty when the form has none or it says nothing.
QString submitLabelOf(const HtmlForm &form);
