// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlNode.h"

/// @p element by its own attributes is not for people: hidden, aria-hidden, or a style that does not display
/// it, makes it invisible or moves it off the screen. Style sheets are not read.
bool concealsItself(const GumboNode &element);

/// It, or one around it.
bool isConcealed(const GumboNode &element);
