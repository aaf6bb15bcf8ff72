// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "account/PortalHints.h"
#include "portal/HtmlForm.h"

#include <string>

/// How a form asks for a date: in one field after a pattern, or in three.
struct DateFields {
    /// One field: its pattern, "DD/MM/YYYY", "DDMMYYYY", "YYYY-MM-DD", …; YY is the year's last two digits.
    /// Three: "DD", "MM", "YYYY" of each.
    struct Part {
        std::size_t field = 0;
        std::string pattern;

        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts;
};

/// The pattern that @p field wants: ISO for type=date; as label, placeholder or title show it (JJ/MM/AAAA,
/// "ex. : 31121990", mm/dd/yyyy); eight digits when no more fit in; else DD/MM/YYYY.
std::string datePatternOf(const HtmlField &field);
/// Whether anything about @p field says that it takes a date in one piece: its type, autocomplete, a pattern
/// shown, room for ten or eight characters.
bool hasDateShape(const HtmlField &field);
/// Nothing is seen at @p field but a date's pattern, if anything at all.
bool isWordless(const HtmlField &field);

/// The three parts of a date in the text fields and selects @p first and the two after it in @p asked
/// (indices into the form's fields), told by words, lengths or the selects' choices. Order as in the form.
std::optional<DateFields> datePartsAt(const HtmlForm &form, const std::vector<std::size_t> &asked,
                                      std::size_t first, const PortalHints &hints);

/// What each field is answered with. A select by the label of its choice (number or month's name, French or
/// English), else by its value. Nothing when a select does not offer the day, month or year.
std::optional<std::vector<FieldAnswer>> answersFor(const HtmlForm &form, const DateFields &fields,
                                                   const BirthDate &date);
