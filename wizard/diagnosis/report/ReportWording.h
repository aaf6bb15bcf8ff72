// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/report/SupportReport.h"

#include <QCoreApplication>

/// The words of a report for the values of closed lists, and for what was left out.
class ReportWording
{
    Q_DECLARE_TR_FUNCTIONS(ReportWording)
public:
    static QString milliseconds(std::chrono::milliseconds time);
    /// "host:port", or that it is one of a local network.
    static QString place(const std::optional<ReportText> &host, quint16 port);
    static QString of(SupportReport::Ipv6 ipv6);
    static QString of(SupportReport::LoginForm form);
    static QString of(SupportReport::Program program);
    static QString of(LoginOutcome::Answer answer);
    static QString ofClock(std::chrono::seconds ahead);
    static QString ofProxy(const std::optional<SupportReport::Proxy> &proxy);
    static QString ofSteps(const std::vector<StepRecord> &steps);
    static QString ofAddresses(const SupportReport::Server &server);
    /// The text, or that it is not known.
    static QString orUnknown(const std::optional<ReportText> &text);
};
