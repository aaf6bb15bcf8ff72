// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IconFile.h"
#include "pages/ProgramIcon.h"

#include <QFile>
#include <QGuiApplication>

/// write_icon FILE.ico: the program's icon for Windows, drawn anew. Run by hand when the drawing has changed.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    QFile file(arguments.at(1));
    const QByteArray bytes = iconFile(programIcon());
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() ? 0 : 1;
}
