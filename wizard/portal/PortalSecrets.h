// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "account/Numen.h"
#include "portal/SpelledSecret.h"

#include <QStringList>
#include <QUrl>

/// What was sent in one walk and the tokens that came with its pages, kept to take them out of what the
/// portal says: a message is to be quotable.
class PortalSecrets
{
public:
    void addNumen(const Numen &numen);
    void addBirthDate(const BirthDate &birthDate);
    /// One of fewer than four characters is kept out: no portal takes it, and it may be any word of the text.
    void addPassword(const Secret &password);
    /// What a page hides in a field. Fewer than eight characters, and plain words ("activation"), are no
    /// tokens.
    void addToken(const Secret &value);
    /// What a person typed into a field whose meaning nobody knows: kept when it has the shape of a NUMEN, a
    /// date or a code.
    void addTyped(const Secret &text);

    /// @p text with "…" in place of each: the NUMEN in any case and with blanks or hyphens inside; the date
    /// in digits with or without separators, in any order, and with the month's name; passwords, codes and
    /// tokens as they are. What @p kept names (the login that was found) is no token.
    QString removedFrom(const QString &text, const QStringList &kept = {}) const;

    /// NUMEN, date or a password stand in @p url: following it would send them once more.
    bool standIn(const QUrl &url) const;

private:
    TextRanges personalIn(const QString &text) const;
    TextRanges allIn(const QString &text, const QStringList &kept) const;

    std::vector<Secret> m_numens;
    std::vector<BirthDate> m_dates;
    std::vector<Secret> m_passwords; ///< And codes.
    std::vector<Secret> m_tokens;
};
