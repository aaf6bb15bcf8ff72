// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "profile/PasswordVault.h"

#include <QDateTime>

/// logins.json of a Mozilla profile; pure. A login of the mail account is one whose hostname and httpRealm
/// both are the origin: imap://HOST, mailbox://HOST (POP), smtp://HOST, without port or user. Read in
/// Thunderbird's sources and seen in files that Thunderbird 153 wrote.

/// Of a mail server: without port, user or path. Empty for what is none.
QString loginOriginOf(const Endpoint &server);

struct NumberedLogin {
    qsizetype index; ///< In the file.
    SealedLogin sealed;
};
/// Those of @p origin, in the file's order. nss-unusable with place and reason when the file is broken.
Result<QList<NumberedLogin>> loginsOf(const std::optional<QByteArray> &file, const QString &origin);

struct LoginEntry {
    QString origin;
    SealedLogin sealed;
    std::optional<qsizetype> replaces; ///< Index in the file; absent: a new one.
};
/// The file with these logins in it; everything else, unknown keys too, stays. Without @p entries, the same
/// bytes.
Result<QByteArray> withLogins(const std::optional<QByteArray> &file, const QList<LoginEntry> &entries,
                              QDateTime now);

/// The file without those at @p indexes; everything else stays. Without any, the same bytes.
Result<QByteArray> withoutLogins(const QByteArray &file, const QList<qsizetype> &indexes);
