// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/report/SupportReport.h"

#include <QCoreApplication>

/// What stands in a report, in the program's current language, before it becomes text or HTML. Values are
/// raw: each rendering escapes them.
class ReportContent
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
public:
    struct Line {
        QString label; ///< Empty: the value is a paragraph.
        QString value;
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };

    explicit ReportContent(const SupportReport &report);

    QString title;
    QString unofficial;
    QList<Section> sections;
    QString leftOut; ///< What is not in it.

private:
    static Section summary(const SupportReport &report);
    static Section cause(const SupportReport &report, const SupportReport::Cause &cause);
    static Section server(const SupportReport &report, const SupportReport::Server &server);
    static Section network(const SupportReport::Network &network);
    static Section computer(const SupportReport::Computer &computer);
    static Section account(const SupportReport &report);
};
