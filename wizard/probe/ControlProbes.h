// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/ProbeRow.h"

/// Who else to ask when nobody takes @p watched rows' calls: what answers beside them tells a blocked port
/// from a dead server, and a network that wants a sign-in first from both.
///   - the web port of a silent mail row's own host, unless another row of that host was connected;
///   - @p portal, and its host in clear text, where a network shows its sign-in page, unless a web row is
///     fine. Not for rows on this computer itself: no network lies in between.
/// @p portal is also asked beside a certificate that was turned down: its clock and its certificate tell
/// whose fault that is. Pure; nothing that is watched already is asked twice.
QList<Endpoint> controlsFor(const QList<ProbeRow> &watched, const std::optional<Endpoint> &portal);
