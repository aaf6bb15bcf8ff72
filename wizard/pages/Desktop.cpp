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
    if (name.endsWith(u".json"_s))
        return QCoreApplication::translate("Desktop", "School's settings (*.json)");
    return QCoreApplication::translate("Desktop", "PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)");
}

/// One that is not there would be opened as its parent, with its name where a file's is typed.
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString askWhereToSaveFile(QWidget *parent, const QString &suggestedName)
{
    const QDir documents(documentsFolder());
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("Desktop", "Save"),
                                        documents.filePath(suggestedName), kindsFor(suggestedName));
}

QString kindsFor(FileKind kind)
{
    switch (kind) {
    case FileKind::SchoolSettings: return kindsFor(u".json"_s);
    case FileKind::Certificate:
        return QCoreApplication::translate("Desktop", "Certificate (*.pem *.crt *.cer);;All files (*)");
    case FileKind::StaffTable:
        return QCoreApplication::translate("Desktop", "Table (*.csv *.txt);;All files (*)");
    }
    Q_UNREACHABLE();
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
        .askWhichFile =
            [](QWidget *parent, FileKind kind) {
                return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Desktop", "Open"),
                                                    documentsFolder(), kindsFor(kind));
            },
        .askWhichFolder =
            [](QWidget *parent) {
                return QFileDialog::getExistingDirectory(
                    parent, QCoreApplication::translate("Desktop", "Choose a folder"), documentsFolder());
            },
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
