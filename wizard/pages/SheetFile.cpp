// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SheetFile.h"

#include "print/SheetPaper.h"

using namespace Qt::StringLiterals;

QByteArray sheetFor(const QString &path, const SettingsSheet &sheet)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return sheetAsPdf(sheet);
    const bool html = path.endsWith(u".html"_s, Qt::CaseInsensitive);
    return (html ? sheetAsHtml(sheet) : sheetAsText(sheet)).toUtf8();
}
