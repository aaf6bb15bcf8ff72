// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlNode.h"

#include <vector>

/// Labels by where they stand: tables that lay a form out, and fieldsets.

/// The innermost cell around @p control; null.
const GumboNode *cellAround(const GumboNode &control);
bool isAloneInCell(const GumboNode &control, const GumboNode &cell);
/// The words of the nearest cell to the left that has some and no control stands between; else of the cell
/// above; else of one farther to the left. A cell with a control of its own is no label.
QString labelOfCell(const GumboNode &cell);

/// The legend of the fieldset around them, if nothing else is asked in it.
QString legendOfLoneGroup(const std::vector<const GumboNode *> &radios);
