// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/IdentityForm.h"

#include "portal/FormFields.h"
#include "portal/PortalWords.h"

#include <algorithm>

namespace {

constexpr int numenLength = 13;

using Confidence = IdentityForm::Confidence;

/// How much a field looks like what is sought. Below words, shape alone: it counts only where no other words
/// stand at the field.
enum Likeness { None = 0, Shape = 1, NameWords = 2, SeenWords = 3 };

Likeness wordsFor(const HtmlField &field, const QStringList &phrases)
{
    if (speaksOf(seenWords(field), phrases))
        return SeenWords;
    return nameSpeaksOf(foldedName(field.name), phrases) || nameSpeaksOf(foldedName(field.id), phrases)
               ? NameWords
               : None;
}

Likeness likenessToNumen(const HtmlField &field, const PortalHints &hints)
{
    if (field.kind != HtmlFieldKind::Text && field.kind != HtmlFieldKind::Password)
        return None;
    if (const Likeness words = wordsFor(field, hints.numen))
        return words;
    return field.longest == numenLength && isWordless(field) ? Shape : None;
}

Likeness likenessToDate(const HtmlField &field, const PortalHints &hints)
{
    if (field.kind != HtmlFieldKind::Text && field.kind != HtmlFieldKind::Date &&
        field.kind != HtmlFieldKind::Password)
        return None;
    if (field.autocomplete == QLatin1StringView("bday"))
        return SeenWords;
    if (const Likeness words = wordsFor(field, hints.birthDate))
        return words;
    return hasDateShape(field) && isWordless(field) ? Shape : None;
}

class Reading
{
public:
    Reading(const HtmlPage &page, std::size_t formIndex, const PortalHints &hints)
        : m_form(page.forms[formIndex]), m_formIndex(formIndex), m_hints(hints), m_asked(askedFields(m_form))
    {
        const QString text = foldedWords(QString(page.title + u'\n' + page.text));
        m_pageSpeaksOfBoth = speaksOf(text, hints.numen) && speaksOf(text, hints.birthDate);
    }

    std::optional<IdentityForm> run() const
    {
        if (auto found = withOneDateField())
            return found;
        if (auto found = withThreeDateFields())
            return found;
        return byOrder();
    }

private:
    std::optional<IdentityForm> withOneDateField() const;
    std::optional<IdentityForm> withThreeDateFields() const;
    std::optional<IdentityForm> byOrder() const;
    std::optional<Confidence> confidenceFor(Likeness numen, Likeness date) const;
    std::optional<std::size_t> bestNumen(const std::vector<std::size_t> &taken) const;
    IdentityForm made(Confidence confidence, std::size_t numen, DateFields date) const;

    const HtmlForm &m_form;
    std::size_t m_formIndex;
    const PortalHints &m_hints;
    std::vector<std::size_t> m_asked;
    bool m_pageSpeaksOfBoth = false;
};

std::optional<Confidence> Reading::confidenceFor(Likeness numen, Likeness date) const
{
    if (numen >= NameWords && date >= NameWords)
        return Confidence::High;
    const bool oneByWords = numen >= NameWords || date >= NameWords;
    if (numen != None && date != None && (oneByWords || m_pageSpeaksOfBoth))
        return Confidence::Medium;
    return std::nullopt;
}

IdentityForm Reading::made(Confidence confidence, std::size_t numen, DateFields date) const
{
    const bool more = m_asked.size() > 1 + date.parts.size();
    return {.form = m_formIndex,
            .kind = more ? IdentityForm::Kind::Extended : IdentityForm::Kind::Plain,
            .confidence = confidence,
            .numen = numen,
            .date = std::move(date)};
}

/// The field that looks most like the NUMEN's, and more like it than like a date; none of @p taken.
std::optional<std::size_t> Reading::bestNumen(const std::vector<std::size_t> &taken) const
{
    std::optional<std::size_t> best;
    Likeness most = None;
    for (const std::size_t index : m_asked) {
        const Likeness likeness = likenessToNumen(m_form.fields[index], m_hints);
        if (likeness > most && std::ranges::find(taken, index) == taken.end()) {
            most = likeness;
            best = index;
        }
    }
    return best;
}

std::optional<IdentityForm> Reading::withOneDateField() const
{
    std::optional<IdentityForm> best;
    Likeness most = None;
    for (const std::size_t index : m_asked) {
        const HtmlField &field = m_form.fields[index];
        const Likeness date = likenessToDate(field, m_hints);
        // A select, or room for two characters: a part of a date, not one.
        const bool part = field.longest && *field.longest < 6;
        const auto numen = bestNumen({index});
        if (date <= most || part || !numen)
            continue;
        const auto confidence = confidenceFor(likenessToNumen(m_form.fields[*numen], m_hints), date);
        if (!confidence ||
            datePartsAt(m_form, m_asked,
                        static_cast<std::size_t>(std::ranges::find(m_asked, index) - m_asked.begin()),
                        m_hints))
            continue;
        most = date;
        best = made(*confidence, *numen, {{{index, datePatternOf(field)}}});
    }
    return best;
}

std::optional<IdentityForm> Reading::withThreeDateFields() const
{
    for (std::size_t first = 0; first < m_asked.size(); ++first) {
        auto date = datePartsAt(m_form, m_asked, first, m_hints);
        if (!date)
            continue;
        const std::vector<std::size_t> taken(m_asked.begin() + static_cast<std::ptrdiff_t>(first),
                                             m_asked.begin() + static_cast<std::ptrdiff_t>(first) + 3);
        const bool birth = std::ranges::any_of(taken, [&](std::size_t index) {
            return wordsFor(m_form.fields[index], m_hints.birthDate) != None;
        });
        const auto numen = bestNumen(taken);
        const auto confidence =
            numen ? confidenceFor(likenessToNumen(m_form.fields[*numen], m_hints), birth ? SeenWords : Shape)
                  : std::nullopt;
        if (confidence)
            return made(*confidence, *numen, std::move(*date));
    }
    return std::nullopt;
}

/// Two nameless fields under a text that speaks of both: the first is the NUMEN's, as on every such page that
/// is known.
std::optional<IdentityForm> Reading::byOrder() const
{
    if (m_asked.size() != 2 || !m_pageSpeaksOfBoth)
        return std::nullopt;
    const auto isNameless = [&](std::size_t index) {
        const HtmlField &field = m_form.fields[index];
        const QString words = seenWords(field); // the sentence above both may pass for a field's label
        const bool ofBoth = speaksOf(words, m_hints.numen) && speaksOf(words, m_hints.birthDate);
        return field.kind == HtmlFieldKind::Text && (ofBoth || isWordless(field));
    };
    if (!std::ranges::all_of(m_asked, isNameless))
        return std::nullopt;
    return made(Confidence::Medium, m_asked[0], {{{m_asked[1], datePatternOf(m_form.fields[m_asked[1]])}}});
}

/// Plain before Extended, then the more certain one.
bool isBetter(const IdentityForm &one, const IdentityForm &other)
{
    return one.kind != other.kind ? one.kind == IdentityForm::Kind::Plain : one.confidence < other.confidence;
}

} // namespace

std::optional<IdentityForm> findIdentityForm(const HtmlPage &page, const PortalHints &hints)
{
    std::optional<IdentityForm> best;
    for (std::size_t index = 0; index < page.forms.size(); ++index) {
        if (isSearchForm(page.forms[index]))
            continue;
        auto found = Reading(page, index, hints).run();
        if (found && (!best || isBetter(*found, *best)))
            best = std::move(found);
    }
    return best;
}

std::optional<std::vector<FieldAnswer>> answersFor(const HtmlPage &page, const IdentityForm &identity,
                                                   const Numen &numen, const BirthDate &birthDate)
{
    auto answers = answersFor(page.forms[identity.form], identity.date, birthDate);
    if (!answers)
        return std::nullopt;
    QByteArray characters = numen.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    answers->push_back({identity.numen, Secret::takeFrom(characters)});
    return answers;
}
