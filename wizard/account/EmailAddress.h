// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

/// A mail address that has been checked; holding one means it is usable in plain SMTP (RFC 5321, no
/// SMTPUTF8).
class EmailAddress
{
public:
    /// Blanks around it (NBSP too) are dropped. Fails with address-invalid; the detail says why: one of
    /// "empty", "no-at-sign", "two-at-signs", "accent", "idn", "blank", "character", "domain", "too-long".
    static Result<EmailAddress> parse(const QString &text);

    const QString &localPart() const { return m_localPart; }
    const QString &domain() const { return m_domain; } ///< Lower case.
    QString toString() const { return m_localPart + u'@' + m_domain; }

    /// Same mailbox in practice: both halves without regard to case.
    bool sameMailbox(const EmailAddress &other) const;

    bool operator==(const EmailAddress &) const = default;

private:
    EmailAddress(QString localPart, QString domain)
        : m_localPart(std::move(localPart)), m_domain(std::move(domain))
    {
    }

    QString m_localPart;
    QString m_domain;
};
