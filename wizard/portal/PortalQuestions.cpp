// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalQuestions.h"

#include "portal/FormFields.h"

using namespace Qt::StringLiterals;

namespace {

QString bestLabel(const HtmlField &field)
{
    for (const QString &words : {field.label, field.placeholder, field.hint, field.name}) {
        if (!words.trimmed().isEmpty())
            return words.simplified();
    }
    return u"?"_s;
}

bool holdsText(const HtmlField &field)
{
    return field.kind == HtmlFieldKind::Text || field.kind == HtmlFieldKind::Email ||
           field.kind == HtmlFieldKind::Date;
}

QString suggestedBy(const HtmlField &field, const PortalSecrets &secrets)
{
    if (!holdsText(field))
        return {};
    QString held = field.value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    return secrets.removedFrom(held) == held ? held : QString();
}

QList<HtmlChoice> choicesOf(const HtmlField &field, const PortalSecrets &secrets)
{
    QList<HtmlChoice> choices = field.choices;
    for (HtmlChoice &choice : choices)
        choice.label = secrets.removedFrom(choice.label.isEmpty() ? choice.value : choice.label);
    return choices;
}

/// Beside the label, what it does not say already.
QString hintOf(const HtmlField &field, const QString &label)
{
    QStringList hints;
    for (const QString &words : {field.placeholder, field.hint}) {
        if (!words.isEmpty() && words != label && !hints.contains(words))
            hints += words;
    }
    return hints.join(u" – "_s);
}

} // namespace

std::vector<PortalQuestion> questionsOf(const HtmlForm &form, const PortalSecrets &secrets)
{
    std::vector<PortalQuestion> questions;
    for (const std::size_t index : askedFields(form)) {
        const HtmlField &field = form.fields[index];
        if (field.kind == HtmlFieldKind::File)
            continue;
        const QString label = bestLabel(field);
        questions.push_back({.field = index,
                             .kind = field.kind,
                             .label = secrets.removedFrom(label),
                             .hint = secrets.removedFrom(hintOf(field, label)),
                             .choices = choicesOf(field, secrets),
                             .required = field.required,
                             .multiple = field.multiple,
                             .longest = field.longest,
                             .suggested = suggestedBy(field, secrets)});
    }
    return questions;
}
