// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/Registry.h"

/// Bytes for Outlook, made anywhere. Nothing here touches disk or registry, and nothing holds a password.

/// An Outlook profile file: every key with the line that maps it to a property, cp1252, CRLF,
/// OverwriteProfile=No. Ids: Outlook's Account Management API (PROP_ACCT_…, PROP_INET_…),
/// learn.microsoft.com.
struct OutlookProfileFile {
    QByteArray bytes;
    QStringList
        transliterated; ///< Values that cp1252 cannot hold, as typed: written with the nearest letters.
};
/// @p profileName: of the Outlook profile that the account goes to. A fault when a value cannot stand in such
/// a file (a line break): address-invalid, name-invalid or login-invalid.
Result<OutlookProfileFile> outlookProfileFile(const MailAccount &account, const QString &profileName);

/// Autodiscover's answer for this one account (MS-OXDSCLI's POX response): read by Outlook from the disk.
QByteArray autodiscoverXml(const MailAccount &account);

/// The registry values that make Outlook @p version read both files: absent values are to be removed.
struct OutlookRegistryValue {
    QString key;
    QString name;
    std::optional<RegistryValue> value;
};
QList<OutlookRegistryValue> outlookRegistryValues(const QString &version, const QString &domain,
                                                  const QString &autodiscoverPath,
                                                  const std::optional<QString> &profileFilePath);

/// A file for regedit with such values: UTF-16LE with BOM, CRLF, HKEY_CURRENT_USER only.
QByteArray registryFile(const QList<OutlookRegistryValue> &values);

/// Signature files by name: "NAME.htm", ".rtf", ".txt"; empty when the account has no signature.
struct SignatureFile {
    QString name;
    QByteArray bytes;
};
QList<SignatureFile> outlookSignature(const MailAccount &account);
