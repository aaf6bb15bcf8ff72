// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a portal says, for a terminal: without the control and format characters by which a page could move
/// the cursor or turn the writing around. Lines stay.
QString printable(const QString &text);

/// The same as a quotation, each line behind a bar; a page that goes on and on is cut. Ends in a line break
/// unless it is empty.
QString quotation(const QString &text);
