// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

/// The staff number of the French education ministry, handled like a password (it often is the first one).
/// Shapes: shared knowledge of public pages and of an académie's own form rule; never a reason to block.
class Numen
{
public:
    enum class Verdict {
        Canonical, ///< 2 digits, 1 letter, 7 digits, 3 letters
        Plausible, ///< 13 characters with two letters in the middle, or the pseudo-NUMEN of GIP/GRETA/CFA
                   ///< staff
        Unusual,   ///< anything else: a warning beside the field
    };
    enum class Slip { None, LetterOForZero, LetterIForOne, ZeroForLetterO, OneForLetterI };

    /// Forgiving: blanks (NBSP too) and hyphens dropped, upper-cased. @p text is wiped.
    static Numen takeFrom(QString &text);

    Verdict verdict() const { return m_verdict; }
    Slip slip() const { return m_slip; } ///< The first O/0 or I/1 that would make an unusual shape canonical.
    bool isEmpty() const { return m_characters.isEmpty(); }

    template <typename Use>
    auto reveal(Use &&use) const
    {
        return m_characters.reveal(std::forward<Use>(use));
    }

private:
    Secret m_characters;
    Verdict m_verdict = Verdict::Unusual;
    Slip m_slip = Slip::None;
};

/// True when @p password has a NUMEN's shape (canonical or plausible) in any case: probably still the first
/// password. The short PEN form is left out: too many passwords start with those three letters.
bool looksLikeNumen(const Secret &password);
