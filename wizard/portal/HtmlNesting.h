// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Elements inside elements; what browsers build, too.
inline constexpr int mostNesting = 512;

/// Tags of a page, end tags too. A list of all French communes takes a third of it.
inline constexpr int mostTags = 200'000;

/// Before it is parsed, from its tags alone: has @p utf8 too many, or opens it far more than it closes? gumbo
/// takes time by the square of that. Only an estimate: the tree is measured afterwards.
bool isTooMuchMarkup(QByteArrayView utf8);
