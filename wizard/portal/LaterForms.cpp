// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/LaterForms.h"

#include "portal/FormFields.h"

#include <algorithm>

std::optional<std::size_t> laterFormOf(const HtmlPage &page, const PortalHints &hints)
{
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t index = 0; index < page.forms.size(); ++index) {
        const HtmlForm &form = page.forms[index];
        const std::size_t weight = askedFields(form).size() + (hasPassword(form) ? mostFieldsOnPage : 0);
        if (weight > most && !isSearchForm(form) && !isLoginForm(form, hints)) {
            most = weight;
            best = index;
        }
    }
    return best;
}

std::optional<std::size_t> loneButtonOf(const HtmlPage &page)
{
    for (std::size_t index = 0; index < page.forms.size(); ++index) {
        const HtmlForm &form = page.forms[index];
        if (askedFields(form).empty() && submitterOf(form) && !isSearchForm(form))
            return index;
    }
    return std::nullopt;
}

bool hasLoginForm(const HtmlPage &page, const PortalHints &hints)
{
    return std::ranges::any_of(page.forms, [&](const HtmlForm &form) { return isLoginForm(form, hints); });
}

QStringList namesAskedIn(const HtmlForm &form)
{
    QStringList names;
    for (const std::size_t index : askedFields(form))
        names += form.fields[index].name;
    return names;
}

bool cannotBeAnswered(const HtmlForm &form)
{
    return std::ranges::any_of(form.fields, [](const HtmlField &field) {
        return isAsked(field) && field.kind == HtmlFieldKind::File && field.required;
    });
}
