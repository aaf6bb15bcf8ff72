// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ReportFile.h"

#include "diagnosis/report/ReportContent.h"
#include "print/PagedPaper.h"

using namespace Qt::StringLiterals;

QByteArray reportFor(const QString &path, const SupportReport &report)
{
    const auto endsWith = [&](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    if (endsWith(".pdf"_L1))
        return pagesAsPdf(reportAsHtml(report), ReportContent(report).title);
    if (endsWith(".json"_L1))
        return reportAsJson(report);
    return (endsWith(".html"_L1) ? reportAsHtml(report) : reportAsText(report)).toUtf8();
}
