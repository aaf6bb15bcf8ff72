// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/OutputPlan.h"

#include "profile/DiskSteps.h"
#include "profile/outlook/OutlookPack.h"
#include "profile/phone/AppleProfile.h"

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

class Plan
{
public:
    explicit Plan(const OutputRequest &request)
        : m_request(request), m_account(request.sheet.account), m_folder(request.target.folder)
    {
        m_changes.client = u"files"_s;
    }

    Result<ChangeSet> run()
    {
        const OutputKinds kinds = m_request.target.kinds;
        if (kinds.testFlag(OutputKind::Outlook))
            addOutlook();
        if (kinds & (OutputKind::Outlook | OutputKind::Sheet))
            addSheet();
        if (kinds.testFlag(OutputKind::Apple))
            add(u"mail.mobileconfig"_s, appleProfile(m_account));
        if (kinds.testFlag(OutputKind::Android))
            addAndroid();
        if (m_fault)
            return *m_fault;
        return std::move(m_changes);
    }

private:
    void addOutlook()
    {
        const auto files =
            outlookFilesFor({.account = m_account, .installedFolder = folderOfWindows(m_folder)});
        if (!files) {
            m_fault = files.fault();
            return;
        }
        for (const NamedFile &file : files.value())
            add(file.name, file.bytes);
    }

    void addSheet()
    {
        add(u"settings.txt"_s, sheetAsText(m_request.sheet).toUtf8());
        if (m_request.printing.sheetAsPdf)
            add(u"settings.pdf"_s, m_request.printing.sheetAsPdf(m_request.sheet));
    }

    void addAndroid()
    {
        const auto settings = androidSettings(m_account);
        if (!settings) {
            m_fault = settings.fault();
            return;
        }
        const QrCode code = qrCodeOf(settings.value());
        add(u"android-qr.svg"_s, qrCodeAsSvg(code));
        if (m_request.printing.qrCodeAsPng)
            add(u"android-qr.png"_s, m_request.printing.qrCodeAsPng(code));
    }

    void add(const QString &name, const QByteArray &bytes)
    {
        const QString path = QDir(m_folder).filePath(name);
        const auto before = contentOf(Disk::ofThisSystem(), path);
        if (!before)
            m_fault = before.fault();
        else if (before.value() != bytes)
            m_changes.files.append({path, before.value(), bytes});
    }

    const OutputRequest &m_request;
    const MailAccount &m_account;
    QString m_folder;
    ChangeSet m_changes;
    std::optional<Fault> m_fault;
};

} // namespace

Result<ChangeSet> planOutput(const OutputRequest &request)
{
    return Plan(request).run();
}
