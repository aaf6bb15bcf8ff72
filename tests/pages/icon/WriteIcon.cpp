// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IconFile.h"
#include "pages/ProgramIcon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

namespace {

bool writePictures(const QIcon &icon, const QDir &folder)
{
    for (const QSize &size : icon.availableSizes()) {
        const QString file = folder.filePath(QString::number(size.width()) + QStringLiteral(".png"));
        if (!icon.pixmap(size).toImage().save(file, "PNG"))
            return false;
    }
    return true;
}

bool writeIcon(const QIcon &icon, const QString &name)
{
    QFile file(name);
    const QByteArray bytes = iconFile(icon);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

/// write_icon FILE.ico FOLDER: the program's icon for Windows and, as pictures in FOLDER, for Linux
/// (app/windows/program.ico, app/desktop/icons), drawn anew. Run by hand when the drawing has changed.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QIcon icon = programIcon();
    return writeIcon(icon, arguments.at(1)) && writePictures(icon, QDir(arguments.at(2))) ? 0 : 1;
}
