// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/report/SupportReport.h"
#include "session/SetupSession.h"

/// One server as it was tested, and what that means.
struct ReportedServer {
    ProbeBoard::Row row;
    std::optional<Fault> fault;
    bool countsForNothing = false; ///< See SupportReport::Server.
};

/// Those that the page being shown has tested.
QList<ReportedServer> serversToReport(SetupSession &session);

/// What is known now of servers, network, computer and account. Login and address only with @p withLogin.
SupportReport supportReportOf(SetupSession &session, const QList<ReportedServer> &servers, bool withLogin);
