// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/FormEntries.h"

#include "portal/WipedBytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Answers = std::vector<const Secret *>;

Answers answersTo(std::size_t field, std::span<const FieldAnswer> answers)
{
    Answers found;
    for (const FieldAnswer &answer : answers) {
        if (answer.field == field)
            found.push_back(&answer.value);
    }
    return found;
}

bool isOneOf(const Answers &answers, const QByteArray &value)
{
    return std::any_of(answers.begin(), answers.end(), [&value](const Secret *answer) {
        return answer->reveal([&value](QByteArrayView said) { return said == value; });
    });
}

bool isChoice(const HtmlField &field)
{
    return field.kind == HtmlFieldKind::Select || field.kind == HtmlFieldKind::Radio ||
           field.kind == HtmlFieldKind::Checkbox;
}

void addChoices(const HtmlField &field, const Answers &answers, std::vector<FormEntry> &entries)
{
    for (const HtmlChoice &choice : field.choices) {
        QByteArray value = choice.value.toUtf8();
        const bool chosen = answers.empty() ? choice.chosen : isOneOf(answers, value);
        if (!chosen || !choice.enabled)
            continue;
        entries.push_back({field.name.toUtf8(), Secret::takeFrom(value)});
        if (!answers.empty() && !field.multiple)
            return; // two choices of one value: one was meant
    }
}

/// An image sends where it was clicked, and nothing else.
void addClick(const HtmlField &image, std::vector<FormEntry> &entries)
{
    const QByteArray prefix = image.name.isEmpty() ? QByteArray() : QByteArray(image.name.toUtf8() + '.');
    entries.push_back({prefix + 'x', secretFrom("0")});
    entries.push_back({prefix + 'y', secretFrom("0")});
}

void addText(const HtmlForm &form, const HtmlField &field, const Answers &answers,
             std::vector<FormEntry> &entries)
{
    const bool asksCharset =
        field.kind == HtmlFieldKind::Hidden && field.name.compare("_charset_"_L1, Qt::CaseInsensitive) == 0;
    Secret value = asksCharset       ? secretFrom(form.charset)
                   : answers.empty() ? field.value.clone()
                                     : answers.front()->clone();
    entries.push_back({field.name.toUtf8(), std::move(value)});
}

void addField(const HtmlForm &form, const HtmlField &field, const Answers &answers,
              std::vector<FormEntry> &entries)
{
    if (field.kind == HtmlFieldKind::Submit && field.submitter.isImage)
        addClick(field, entries);
    else if (field.name.isEmpty())
        return;
    else if (isChoice(field))
        addChoices(field, answers, entries);
    else if (field.kind == HtmlFieldKind::File)
        entries.push_back({field.name.toUtf8(), {}, true});
    else
        addText(form, field, field.kind == HtmlFieldKind::Submit ? Answers() : answers, entries);
}

} // namespace

std::vector<FormEntry> entriesOf(const HtmlForm &form, std::span<const FieldAnswer> answers,
                                 std::optional<std::size_t> submitter)
{
    std::vector<FormEntry> entries;
    for (std::size_t index = 0; index < form.fields.size(); ++index) {
        const HtmlField &field = form.fields[index];
        const bool otherButton = field.kind == HtmlFieldKind::Submit && submitter != index;
        if (field.enabled && !otherButton)
            addField(form, field, answersTo(index, answers), entries);
    }
    return entries;
}
