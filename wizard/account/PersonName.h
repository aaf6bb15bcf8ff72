// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

/// What a person is called, as far as a login, an address and a "From:" line need it.
/// Each part is trimmed, its inner blanks (NBSP too) folded to one, NFC, at least one letter, no digit, no
/// emoji.
class PersonName
{
public:
    static constexpr qsizetype longestPart =
        64; ///< Code points; longer is refused as a slip of the paste buffer.

    /// @p usageName may be empty (same as the birth name). Fails with name-invalid; the detail is
    /// "FIELD:REASON", FIELD of given|birthName|usageName, REASON of empty|digit|symbol|too-long.
    static Result<PersonName> parse(const QString &given, const QString &birthName,
                                    const QString &usageName = {});

    const QString &given() const { return m_given; }
    const QString &birthName() const { return m_birthName; }
    const QString &usageName() const { return m_usageName; } ///< Empty when it does not differ.

    /// Given name and the name used every day; words typed all in capitals or all small get their case back.
    QString displayName() const;

    bool operator==(const PersonName &) const = default;

private:
    PersonName() = default;

    QString m_given;
    QString m_birthName;
    QString m_usageName;
};
