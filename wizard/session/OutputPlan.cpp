// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/DiskSteps.h"
#include "profile/outlook/OutlookPack.h"
#include "profile/phone/AppleProfile.h"
#include "session/OutputFiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// @p folder with backslashes when it is one of Windows, "C:/…" or "//server/…": Outlook reads its files
/// right there. Else empty: they are copied to another computer first.
QString folderOfWindows(const QString &folder)
{
    const bool isOfWindows = folder.startsWith(u"//"_s) || (folder.size() > 1 && folder.at(1) == u':');
    return isOfWindows ? QString(folder).replace(u'/', u'\\') : QString();
}

/// The files of one account, one kind after the other; the first that cannot be made ends it.
class Rendering
{
public:
    Rendering(const SettingsSheet &sheet, const Printing &printing, const QString &installedFolder)
        : m_sheet(sheet), m_printing(printing), m_installedFolder(installedFolder)
    {
    }

    Result<QList<NamedFile>> run(OutputKinds kinds)
    {
        if (kinds.testFlag(OutputKind::Outlook))
            addOutlook();
        if (kinds & (OutputKind::Outlook | OutputKind::Sheet))
            addSheet();
        if (kinds.testFlag(OutputKind::Apple))
            add(u"mail.mobileconfig"_s, appleProfile(m_sheet.account));
        if (kinds.testFlag(OutputKind::Android))
            addAndroid();
        if (m_fault)
            return *m_fault;
        return std::move(m_files);
    }

private:
    void addOutlook()
    {
        const auto files =
            outlookFilesFor({.account = m_sheet.account, .installedFolder = m_installedFolder});
        if (!files) {
            m_fault = files.fault();
            return;
        }
        for (const NamedFile &file : files.value())
            add(file.name, file.bytes);
    }

    void addSheet()
    {
        add(u"settings.txt"_s, sheetAsText(m_sheet).toUtf8());
        if (m_printing.sheetAsPdf)
            add(u"settings.pdf"_s, m_printing.sheetAsPdf(m_sheet));
    }

    void addAndroid()
    {
        const auto settings = androidSettings(m_sheet.account);
        if (!settings) {
            m_fault = settings.fault();
            return;
        }
        const QrCode code = qrCodeOf(settings.value());
        add(u"android-qr.svg"_s, qrCodeAsSvg(code));
        if (m_printing.qrCodeAsPng)
            add(u"android-qr.png"_s, m_printing.qrCodeAsPng(code));
    }

    void add(const QString &name, const QByteArray &bytes) { m_files.append({name, bytes}); }

    const SettingsSheet &m_sheet;
    const Printing &m_printing;
    const QString &m_installedFolder;
    QList<NamedFile> m_files;
    std::optional<Fault> m_fault;
};

} // namespace

Result<QList<NamedFile>> outputFilesFor(const SettingsSheet &sheet, OutputKinds kinds,
                                        const Printing &printing, const QString &installedFolder)
{
    return Rendering(sheet, printing, installedFolder).run(kinds);
}

Result<ChangeSet> planOutput(const OutputRequest &request)
{
    const QString folder = request.target.folder;
    const auto files =
        outputFilesFor(request.sheet, request.target.kinds, request.printing, folderOfWindows(folder));
    if (!files)
        return files.fault();
    ChangeSet changes{.client = u"files"_s};
    for (const NamedFile &file : files.value()) {
        const QString path = QDir(folder).filePath(file.name);
        const auto before = contentOf(Disk::ofThisSystem(), path);
        if (!before)
            return before.fault();
        if (before.value() != file.bytes)
            changes.files.append({path, before.value(), file.bytes});
    }
    return changes;
}
