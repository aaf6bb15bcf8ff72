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

/// Everything the live tests saw, as HTML for reading: what is wrong, each reason once with its servers, what
/// to do and whom to call; then a section a server with steps and times, TLS version and cipher, the chain;
/// what was asked beside them (@p controls). Everything that came from outside is escaped.
QString reportAsHtml(const QList<ProbedEndpoint> &endpoints, const QList<ProbeBoard::Row> &controls,
                     const Academy &academy, const QString &language);
