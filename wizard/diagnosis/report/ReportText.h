// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"
#include "account/Fault.h"
#include "account/Login.h"

#include <QList>

#include <compare>

/// A text that may stand in a report that a person hands on. Text becomes one only by saying what it is, and
/// what does not look like that is left out: so neither a password nor a NUMEN, a line that a server said, a
/// name of the home network or that of the person gets into a report by mistake.
class ReportText
{
public:
    /// A server's name on the Internet or its public address; localhost, too. Nothing for names and addresses
    /// of a local network, and for those that an Internet box at home is reached by from outside.
    static std::optional<ReportText> host(const QString &host);
    /// The same, and addresses of a local network: a school's proxy has no other. Never a login before it.
    static std::optional<ReportText> proxy(const QString &host);
    /// A version, an identifier of our own data, a word of a protocol: letters, digits and . + - _ ~ / alone,
    /// 40 at most, and neither a NUMEN nor a date in it.
    static std::optional<ReportText> word(const QString &word);
    /// Who made something: the name of a system, a product, an authority that signs certificates.
    static std::optional<ReportText> maker(const QString &name);

    struct Folder {
        QString folder; ///< Absolute; separators of either kind.
        QString shown;  ///< "~", "%APPDATA%"
    };
    /// @p path from the first of @p folders that it lies in, and without the person's name (the last part of
    /// @p home) where that stands elsewhere in it.
    static std::optional<ReportText> path(const QString &path, const QList<Folder> &folders,
                                          const QString &home);

    /// What classify() has put beside a verdict, as far as it is one of the above.
    static std::optional<ReportText> detailOf(const Fault &fault);

    /// Personal, no secret: only where the person asked for it.
    static ReportText withConsent(const Login &login) { return ReportText(login.toString()); }
    static ReportText withConsent(const EmailAddress &address) { return ReportText(address.toString()); }

    const QString &toString() const { return m_text; }
    bool operator==(const ReportText &) const = default;

private:
    explicit ReportText(QString text) : m_text(std::move(text)) {}

    QString m_text;
};
