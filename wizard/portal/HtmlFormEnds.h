// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlTree.h"

/// Where in the source </form> tags begin; not what only looks like one in a script, comment or attribute.
std::vector<qsizetype> formEndsOf(const HtmlTree &tree);

/// Parses a page so that words before </form> stand in the form: gumbo 0.10 takes the form off its stack
/// before it puts down the text that it has read, so these words, and those after, become one text behind the
/// form. A comment between keeps them apart.
Result<HtmlTree> parseWithFormEnds(WipedBytes utf8);
