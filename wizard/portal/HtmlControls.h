// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlForm.h"
#include "portal/HtmlNode.h"

/// One control by itself: what it is and holds, without the page around it.

/// Nothing for what is never sent: buttons of scripts, reset, output.
std::optional<HtmlFieldKind> kindOf(const GumboNode &control);
/// Its value as HTML sanitizes it: no line break where there is one line, no date that is none.
Secret valueOf(const GumboNode &control, HtmlFieldKind kind);
QList<HtmlChoice> optionsOf(const GumboNode &select);
/// "on" where a radio button or checkbox has none.
QString tickValueOf(const GumboNode &control);
/// By its own attribute or a fieldset's around it (whose first legend is spared).
bool isDisabled(const GumboNode &control);
