// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/thunderbird/PrefsFile.h"

/// One preference below "mail.server.serverN." and the like.
struct Setting {
    /// What happens where the server or identity is there already. A person's own habits are never
    /// overwritten.
    enum class OnExisting { Set, SetIfAbsent, Leave };

    QByteArray name;
    PrefValue value;
    OnExisting onExisting = OnExisting::Set;
    /// What Thunderbird takes a missing preference for; it drops such values when its own dialogues set them.
    std::optional<PrefValue> whenAbsent = {};
};

/// Where the mail of an account is kept, for the addresses of its folders.
struct FolderOwner {
    QByteArray type; ///< "imap" or "pop3"
    QString userName;
    QString host;
};

/// Below mail.server.serverN. @p label is what the folder pane shows.
QList<Setting> incomingSettings(const ServerAccess &incoming, const QString &label, bool checkAtStart);

/// Below mail.identity.idN. @p outgoing is the key of its smtp server.
QList<Setting> identitySettings(const MailAccount &account, const QByteArray &outgoing);

/// Below mail.identity.idN: where copies, drafts and templates go. Written always, because up to version 138
/// the default was a folder of this computer.
QList<Setting> folderSettings(const FolderOwner &owner);

/// Below mail.smtpserver.smtpN. @p description is what the list of sending servers shows.
QList<Setting> outgoingSettings(const ServerAccess &outgoing, const QString &description);

/// "imap://marie%40example.org@imap.example.org", "mailbox://…" for POP.
QByteArray folderRoot(const FolderOwner &owner);

/// The signature as HTML, everything escaped.
QString signatureHtml(const Signature &signature);
