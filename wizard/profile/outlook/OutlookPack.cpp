// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookPack.h"

#include "profile/outlook/OutlookInstructions.h"
#include "profile/outlook/WindowsFileName.h"

using namespace Qt::StringLiterals;

QString usualOutlookFolder(const MailAccount &account)
{
    return u"C:\\ProgramData\\assistant-messagerie\\"_s + windowsFileName(account.incoming.userName);
}

Result<QList<NamedFile>> outlookFilesFor(const OutlookPack &pack)
{
    const MailAccount &account = pack.account;
    const auto profile = outlookProfileFile(account, {});
    if (!profile)
        return profile.fault();
    QString folder = pack.installedFolder.isEmpty() ? usualOutlookFolder(account) : pack.installedFolder;
    while (folder.endsWith(u'\\'))
        folder.chop(1);
    const QByteArray registry =
        registryFile(outlookRegistryValues(pack.version, account.address.domain(),
                                           folder + u"\\autodiscover.xml"_s, folder + u"\\account.prf"_s));
    QList<NamedFile> files = {
        {u"account.prf"_s, profile.value().bytes},
        {u"autodiscover.xml"_s, autodiscoverXml(account)},
        {u"outlook.reg"_s, registry},
    };
    files.append(outlookSignature(account));
    const QString instructions = QChar(QChar::ByteOrderMark) + OutlookInstructions::text(account, folder);
    files.append({OutlookInstructions::fileName(), instructions.toUtf8()});
    return files;
}
