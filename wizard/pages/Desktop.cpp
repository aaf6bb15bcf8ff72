// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Desktop.h"

#include "print/PagedPaper.h"
#include "print/SheetPaper.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString kindsFor(const QString &name)
{
    if (name.endsWith(u".png"_s))
        return QCoreApplication::translate("Desktop", "Picture (*.png)");
    if (name.endsWith(u".mobileconfig"_s))
        return QCoreApplication::translate("Desktop", "Configuration profile (*.mobileconfig)");
    return QCoreApplication::translate("Desktop", "PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)");
}

QString askWhereToSaveFile(QWidget *parent, const QString &suggestedName)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("Desktop", "Save"),
                                        documents.filePath(suggestedName), kindsFor(suggestedName));
}

void printWithDialog(QWidget *parent, const std::function<void(QPrinter &)> &draw)
{
    QPrinter printer;
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        draw(printer);
}

} // namespace

Desktop Desktop::ofThisSystem()
{
    return {
        .openInBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); },
        .launch =
            [](const QStringList &command) {
                return !command.isEmpty() && QProcess::startDetached(command.first(), command.mid(1));
            },
        .askWhereToSave = askWhereToSaveFile,
        .print =
            [](QWidget *parent, const SettingsSheet &sheet) {
                printWithDialog(parent, [&](QPrinter &printer) { drawSheet(printer, sheet); });
            },
        .printPages =
            [](QWidget *parent, const QString &html) {
                printWithDialog(parent, [&](QPrinter &printer) { drawPages(printer, html); });
            },
    };
}
