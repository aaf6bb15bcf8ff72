// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"

#include <QByteArray>
#include <QDateTime>

/// The message that a person sends to themselves.
struct ProofLetter {
    QString displayName; ///< "Marie Dupont"
    EmailAddress address;
    QString subject;
    QString body; ///< Lines end with \n.
    QDateTime date;
    QByteArray messageId; ///< With its angle brackets: newMessageId().
};

/// "<128 random bits, hexadecimal@domain>": whoever finds it has found our message and no other.
QByteArray newMessageId(const EmailAddress &own);

/// As it goes over the wire, before dot-stuffing: RFC 5322 with encoded words (RFC 2047) and quoted-printable
/// (RFC 2045), so 7-bit lines of 78 characters at most. Auto-Submitted (RFC 3834) keeps absence notes from
/// answering it.
QByteArray rendered(const ProofLetter &letter);

/// @p text as it stands in a header: itself where it is plain ASCII, else encoded words, folded.
/// @p used characters stand before it on its line.
QByteArray headerText(const QString &text, qsizetype used);
