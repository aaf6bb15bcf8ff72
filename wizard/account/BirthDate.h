// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "account/Secret.h"

#include <QDate>

/// A birth date, handled as a secret: it is one half of what opens the password portal.
class BirthDate
{
public:
    static constexpr int youngestYears = 16;
    static constexpr int oldestYears = 110;

    /// Reads JJ/MM/AAAA with / . - or blanks, or JJMMAAAA, or ISO. Fails with name-invalid, detail
    /// "birthDate:" and one of empty|shape|impossible|future|too-young|too-old. @p text is wiped on success
    /// only: what was typed wrongly stays for the person to mend.
    static Result<BirthDate> takeFrom(QString &text, QDate today);

    enum class Form { Slashes, Digits, Iso };
    /// "31/12/1990", "31121990" or "1990-12-31".
    Secret in(Form form) const;
    int day() const;
    int month() const;
    int year() const;

    BirthDate(BirthDate &&) noexcept = default;
    BirthDate &operator=(BirthDate &&) noexcept = default;
    BirthDate(const BirthDate &) = delete;
    BirthDate &operator=(const BirthDate &) = delete;
    ~BirthDate() = default;

private:
    explicit BirthDate(Secret iso) : m_iso(std::move(iso)) {}

    Secret m_iso;
};
