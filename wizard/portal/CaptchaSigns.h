// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"
#include "portal/HtmlPage.h"

/// Something on the page that only a person with pictures and scripts can answer: a widget's class, its
/// script, an image or a field that speaks of it.
bool hasCaptcha(const HtmlPage &page, const PortalHints &hints);
