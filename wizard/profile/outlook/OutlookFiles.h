// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/RegistryFile.h"

#include <QList>
#include <QStringList>

/// Bytes for Outlook, made anywhere. Nothing here touches disk or registry, and nothing holds a password.

/// Which of Outlook's profiles the account goes into. None is ever overwritten, whatever stands here.
struct OutlookTarget {
    enum class Kind {
        ExistingProfile, ///< Named by profile: the account is appended, everything else in it stays.
        NoProfile,       ///< Outlook has none yet: one is made, the account is its default.
        AnyComputer      ///< Not known here: the default profile there, else a new one.
    };
    Kind kind = Kind::AnyComputer;
    QString profile = {}; ///< Empty: a new profile is called by the mail domain.
};

/// An Outlook profile file (.prf): cp1252, CRLF, no byte order mark; every property with the line that maps
/// it to its id, for Outlook drops what has none. Ids and values: Outlook's Account Management API
/// (PROP_ACCT_…, PROP_INET_…, PROP_SMTP_…, PROP_POP_…), learn.microsoft.com. [General], by target:
///
///   ExistingProfile  OverwriteProfile=Append, ModifyDefaultProfileIfPresent=FALSE, no service
///   NoProfile        OverwriteProfile=No, the address book as its only service
///   AnyComputer      OverwriteProfile=Append, ModifyDefaultProfileIfPresent=TRUE, the address book
///
/// "Yes" would replace a profile with its mail, and is never written. No data file is named either: Outlook
/// makes and binds the one of a POP account itself, but not one that such a file names. POP leaves messages
/// on the server, as with every client. Imported by Outlook 2024 in this shape: POP, by others; IMAP was
/// never seen to work.
struct OutlookProfileFile {
    QByteArray bytes;
    /// Name or organisation as typed, where the file holds something else: letters that cp1252 lacks become
    /// the nearest ones; ";" becomes ","; enclosing quotes and paired "%" go, which readers of such files
    /// would take for their own.
    QStringList replaced;
};
/// Faults: name-invalid, login-invalid, address-invalid, academy-file-invalid (host, organisation) when a
/// value cannot stand in such a file: a line break anywhere; in login, address and host also whatever would
/// have to be replaced. client-lacks-starttls, HOST:PORT: the format has no word for it when receiving.
Result<OutlookProfileFile> outlookProfileFile(const MailAccount &account, const OutlookTarget &target);

/// Autodiscover's answer for this one account (the POX response of MS-OXDSCLI), read by Outlook from the
/// disk. UTF-8.
QByteArray autodiscoverXml(const MailAccount &account);

/// What makes Outlook @p version read both files, in HKEY_CURRENT_USER: autodiscover.xml whenever an account
/// of @p domain is made, the profile file once, at its next start (which takes ImportPRF away again). Absent
/// values are to be removed.
QList<RegistryFileValue> outlookRegistryValues(const QString &version, const QString &domain,
                                               const QString &autodiscoverPath,
                                               const std::optional<QString> &profileFilePath);

struct NamedFile {
    QString name;
    QByteArray bytes;

    bool operator==(const NamedFile &) const = default;
};
/// "NAME.htm", ".rtf", ".txt" for %APPDATA%\Microsoft\Signatures, NAME being the address; none when the
/// account has no signature. Outlook lists it; which one new messages get is chosen there.
QList<NamedFile> outlookSignature(const MailAccount &account);
