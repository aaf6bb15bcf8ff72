// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlNode.h"

/// A page marks @p element as a message to its reader: role alert or status, aria-live, a class or id that
/// speaks of an error, a warning or a message, red letters. Not one that holds controls: that is a form.
bool isNotice(const GumboNode &element);
