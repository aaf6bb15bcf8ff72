// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlFormOwners.h"
#include "portal/HtmlPage.h"

/// Adds what tells of captchas and of pages that scripts make: title, images, scripts, widgets and the words
/// in <noscript>.
void readExtras(const HtmlTree &tree, const HtmlFormOwners &owners, HtmlPage &page);
