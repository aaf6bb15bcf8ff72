// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookInstructions.h"

QString OutlookInstructions::fileName()
{
    return tr("README.txt");
}

QString OutlookInstructions::text(const MailAccount &account, const QString &installedFolder)
{
    QStringList lines = {
        tr("Outlook (classic, 2016 to 365) – %1").arg(account.address.toString()),
        QString(),
        tr("No file here holds a password: Outlook asks for it at the first connection."),
        QString(),
        tr("In the Windows session of the person whose account it is:"),
        tr("1. Close Outlook."),
        tr("2. Create the folder %1 and copy account.prf and autodiscover.xml into it. The registry file "
           "names "
           "this folder: another one will not be found.")
            .arg(installedFolder),
        tr("3. Double-click outlook.reg and confirm. It writes to this person's settings only and needs no "
           "administrator."),
        tr("4. Open Outlook. The account is added to the profile that opens by default; nothing in it is "
           "replaced."),
    };
    if (account.signature && !account.signature->isEmpty())
        lines.append(
            tr("5. For the signature, copy the files ending in .htm, .rtf and .txt that are called by "
               "the address into %APPDATA%\\Microsoft\\Signatures, then choose it in Outlook: File, "
               "Options, Mail, Signatures."));
    lines.append(QString());
    if (account.incoming.endpoint.protocol() == Protocol::Imap)
        lines.append(
            tr("Whether Outlook takes an IMAP account from these files was never tried on a real one."));
    lines.append(tr("If the account does not appear, add it by hand: the values stand in account.prf."));
    lines.append(
        tr("The new Outlook of Windows 11 reads none of this; it hands password and mail to Microsoft's "
           "servers."));
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}
