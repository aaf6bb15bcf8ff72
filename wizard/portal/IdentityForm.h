// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Numen.h"
#include "portal/DateFields.h"
#include "portal/HtmlPage.h"

/// The form that asks for NUMEN and birth date, among all of a page.
///
/// It is one when it asks for these two and for nothing else that a person sees. One that asks for more
/// beside them (a last name, a charter to tick, a second date) is Extended: the wizard cannot answer the
/// rest, so all of it is shown as questions and the person types NUMEN and date there.
struct IdentityForm {
    enum class Kind { Plain, Extended };
    /// High: words for both. Medium: words for one, the shape of the other, which nothing contradicts; or the
    /// page's text speaks of both and the form has two nameless fields. Less is not recognised at all: a
    /// NUMEN must not be typed into a guess.
    enum class Confidence { High, Medium };

    std::size_t form = 0;
    Kind kind = Kind::Plain;
    Confidence confidence = Confidence::High;
    std::size_t numen = 0; ///< Index into the form's fields.
    DateFields date;
};

std::optional<IdentityForm> findIdentityForm(const HtmlPage &page, const PortalHints &hints);

/// Nothing when a select of the form does not offer the date.
std::optional<std::vector<FieldAnswer>> answersFor(const HtmlPage &page, const IdentityForm &identity,
                                                   const Numen &numen, const BirthDate &birthDate);
