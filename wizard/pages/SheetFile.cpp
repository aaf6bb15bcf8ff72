// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SheetFile.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

bool writeContent(QSaveFile &file, const SettingsSheet &sheet)
{
    if (file.fileName().endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        QTextDocument document;
        fillDocument(document, sheet);
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(sheet.academyName);
        document.print(&writer);
        return file.error() == QFileDevice::NoError;
    }
    const bool html = file.fileName().endsWith(u".html"_s, Qt::CaseInsensitive);
    const QByteArray content = (html ? sheetAsHtml(sheet) : sheetAsText(sheet)).toUtf8();
    return file.write(content) == content.size();
}

} // namespace

void fillDocument(QTextDocument &document, const SettingsSheet &sheet)
{
    document.setHtml(sheetAsHtml(sheet));
}

Result<Done> saveSheet(const SettingsSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Fault{FaultKind::ReadOnly, path};
    if (!writeContent(file, sheet) || !file.commit())
        return Fault{file.error() == QFileDevice::ResourceError ? FaultKind::DiskFull : FaultKind::ReadOnly,
                     path};
    return Done{};
}
