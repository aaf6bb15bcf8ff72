// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Tab goes through what @p group holds after @p before, and on from there as it went on from @p before. For
/// what is made or moved later than its neighbours: Qt would put it last.
void tabInto(QWidget *group, QWidget *before);
