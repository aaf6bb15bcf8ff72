// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/ForeignFile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// What Windows runs or loads (PATHEXT, the shell's list of dangerous types, control panels, packages), what
/// steers it (PROGRAM.exe.manifest, .config, .local, autorun.inf, links), and the same of Linux and Qt.
const QStringList &programEnds()
{
    static const QString ends =
        u"exe com dll ocx cpl sys drv scr pif bat cmd ps1 psm1 psd1 vb vbe vbs js jse wsf wsh wsc hta sct "
        u"jar "
        "msi msp mst msix appx application appref-ms gadget reg inf lnk url scf library-ms search-ms chm hlp "
        "manifest config local conf so ko sh bash run bin elf desktop appimage py pyc pl rb deb rpm snap "
        "flatpakref qml qmlc"_s;
    static const QStringList list = ends.split(u' ');
    return list;
}

} // namespace

bool looksLikeProgram(const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1).toCaseFolded();
    const bool isVersionedLibrary = name.contains(".so."_L1);
    // Windows drops blanks and dots at the end of a name before it looks for what the name ends in.
    qsizetype length = name.size();
    while (length > 0 && (name.at(length - 1) == u'.' || name.at(length - 1) == u' '))
        --length;
    const QString seen = name.left(length);
    return isVersionedLibrary || programEnds().contains(seen.mid(seen.lastIndexOf(u'.') + 1));
}

bool isDangerous(const QString &path, const QSet<QString> &signedFolders)
{
    const qsizetype slash = path.indexOf(u'/');
    const bool isInSignedFolder =
        slash > 0 &&
        signedFolders.contains(path.left(slash).toCaseFolded().normalized(QString::NormalizationForm_C));
    return isInSignedFolder || looksLikeProgram(path);
}
