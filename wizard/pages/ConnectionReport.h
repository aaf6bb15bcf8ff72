// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "account/Fault.h"
#include "probe/ProbeBoard.h"

/// One endpoint with what its probe means.
struct ProbedEndpoint {
    ProbeBoard::Row row;
    std::optional<Fault> fault;
};

/// Everything the live tests saw, as HTML for reading: steps with their times, TLS version and cipher, the
/// chain, what failed, what to do and who to call. Everything that came from outside is escaped.
QString reportAsHtml(const QList<ProbedEndpoint> &endpoints, const Academy &academy, const QString &language);
