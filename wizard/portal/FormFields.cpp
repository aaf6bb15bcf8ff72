// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/FormFields.h"

#include "portal/PortalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSearchFields = 2;

QString labelOfButton(const HtmlField &button)
{
    if (!button.label.isEmpty())
        return button.label;
    return button.value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

bool leadsBack(const HtmlField &button)
{
    static const QStringList words{u"annuler"_s,    u"retour"_s,  u"effacer"_s, u"précédent"_s,
                                   u"abandonner"_s, u"quitter"_s, u"cancel"_s,  u"back"_s,
                                   u"reset"_s,      u"clear"_s,   u"previous"_s};
    return speaksOf(foldedWords(labelOfButton(button)), words);
}

bool isNewPassword(const HtmlField &field)
{
    static const QStringList words{u"nouveau"_s, u"choisissez"_s, u"choisir"_s, u"new"_s, u"choose"_s};
    return field.autocomplete == "new-password"_L1 || speaksOf(seenWords(field), words);
}

bool takesText(const HtmlField &field)
{
    return field.kind == HtmlFieldKind::Text || field.kind == HtmlFieldKind::Email;
}

bool asksUserName(const HtmlField &field, const PortalHints &hints)
{
    return asksFor(field, hints.login) || field.autocomplete == "username"_L1;
}

} // namespace

bool isAsked(const HtmlField &field)
{
    return field.enabled && !field.concealed && !field.readOnly && !field.name.isEmpty() &&
           field.kind != HtmlFieldKind::Hidden && field.kind != HtmlFieldKind::Submit;
}

std::vector<std::size_t> askedFields(const HtmlForm &form)
{
    std::vector<std::size_t> asked;
    for (std::size_t index = 0; index < form.fields.size(); ++index) {
        if (isAsked(form.fields[index]))
            asked.push_back(index);
    }
    return asked;
}

QString seenWords(const HtmlField &field)
{
    return foldedWords(QString(field.label + u'\n' + field.placeholder + u'\n' + field.hint));
}

bool asksFor(const HtmlField &field, const QStringList &phrases)
{
    return speaksOf(seenWords(field), phrases) || nameSpeaksOf(foldedName(field.name), phrases) ||
           nameSpeaksOf(foldedName(field.id), phrases);
}

bool isSearchForm(const HtmlForm &form)
{
    static const QStringList words{u"rechercher"_s, u"recherche"_s, u"search"_s, u"query"_s, u"q"_s};
    const auto asked = askedFields(form);
    if (asked.empty() || asked.size() > mostSearchFields)
        return false;
    return std::ranges::any_of(form.fields, [&](const HtmlField &field) {
        const bool text = field.kind == HtmlFieldKind::Text || field.kind == HtmlFieldKind::Submit;
        const QString button =
            field.kind == HtmlFieldKind::Submit ? foldedWords(labelOfButton(field)) : QString();
        return text && !field.concealed && (asksFor(field, words) || speaksOf(button, words));
    });
}

bool isLoginForm(const HtmlForm &form, const PortalHints &hints)
{
    int passwords = 0; // what a login does not ask counts twice
    int users = 0;
    for (const std::size_t index : askedFields(form)) {
        const HtmlField &field = form.fields[index];
        if (field.kind == HtmlFieldKind::Password)
            passwords += isNewPassword(field) ? 2 : 1;
        else if (takesText(field))
            users += asksUserName(field, hints) ? 1 : 2;
    }
    return passwords == 1 && users == 1;
}

bool hasPassword(const HtmlForm &form)
{
    return std::ranges::any_of(form.fields, [](const HtmlField &field) {
        return field.kind == HtmlFieldKind::Password && isAsked(field);
    });
}

std::optional<std::size_t> submitterOf(const HtmlForm &form)
{
    std::optional<std::size_t> first;
    for (std::size_t index = 0; index < form.fields.size(); ++index) {
        const HtmlField &field = form.fields[index];
        if (field.kind != HtmlFieldKind::Submit || !field.enabled)
            continue;
        if (!leadsBack(field))
            return index;
        if (!first)
            first = index;
    }
    return first;
}

QString submitLabelOf(const HtmlForm &form)
{
    const auto submitter = submitterOf(form);
    return submitter ? labelOfButton(form.fields[*submitter]).simplified() : QString();
}

QUrl actionOf(const HtmlForm &form)
{
    const auto submitter = submitterOf(form);
    return submitter ? form.fields[*submitter].submitter.action.value_or(form.action) : form.action;
}
