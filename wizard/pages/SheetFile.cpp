// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SheetFile.h"

#include "print/SheetPaper.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// As the name's ending says.
QByteArray contentFor(const QString &name, const SettingsSheet &sheet)
{
    if (name.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return sheetAsPdf(sheet);
    const bool html = name.endsWith(u".html"_s, Qt::CaseInsensitive);
    return (html ? sheetAsHtml(sheet) : sheetAsText(sheet)).toUtf8();
}

} // namespace

Result<Done> saveSheet(const SettingsSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Fault{FaultKind::ReadOnly, path};
    const QByteArray content = contentFor(path, sheet);
    if (file.write(content) != content.size() || !file.commit())
        return Fault{file.error() == QFileDevice::ResourceError ? FaultKind::DiskFull : FaultKind::ReadOnly,
                     path};
    return Done{};
}
