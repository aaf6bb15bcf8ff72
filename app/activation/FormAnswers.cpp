// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/FormAnswers.h"

#include "activation/PasswordQuestions.h"
#include "portal/PortalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString wordFor(HtmlFieldKind kind)
{
    switch (kind) {
    case HtmlFieldKind::Text: return u"text"_s;
    case HtmlFieldKind::Email: return u"email"_s;
    case HtmlFieldKind::Password: return u"password"_s;
    case HtmlFieldKind::Date: return u"date"_s;
    case HtmlFieldKind::Select: return u"select"_s;
    case HtmlFieldKind::Radio: return u"radio"_s;
    case HtmlFieldKind::Checkbox: return u"checkbox"_s;
    case HtmlFieldKind::Hidden:
    case HtmlFieldKind::Submit:
    case HtmlFieldKind::File: break; // never a question
    }
    return {};
}

const Secret *fieldFor(const PortalQuestion &question, const ActivationAnswers &given)
{
    const QString label = foldedWords(question.label);
    const auto found = std::ranges::find_if(
        given.fields, [&](const auto &field) { return foldedWords(field.label) == label; });
    return found == given.fields.end() ? nullptr : &found->value;
}

bool holdsAnAnswer(const PortalQuestion &question)
{
    // An empty value is the "please choose" of a list.
    const auto isChosen = [](const HtmlChoice &choice) { return choice.chosen && !choice.value.isEmpty(); };
    return !question.suggested.isEmpty() || std::ranges::any_of(question.choices, isChosen);
}

Secret secretOf(QString text)
{
    return Secret::takeFrom(text);
}

/// The value to send for the choice that @p wanted names; nothing when there is none such.
std::optional<Secret> choiceFor(const PortalQuestion &question, const Secret &wanted)
{
    const QString text = wanted.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    for (const HtmlChoice &choice : question.choices) {
        if (choice.enabled && (choice.value == text || foldedWords(choice.label) == foldedWords(text)))
            return secretOf(choice.value);
    }
    return std::nullopt;
}

/// "true" ticks, "false" does not: an empty answer is none.
std::optional<Secret> tickFor(const PortalQuestion &question, const Secret &wanted)
{
    const auto is = [&](const char *word) {
        return wanted.reveal([&](QByteArrayView bytes) { return bytes == QByteArrayView(word); });
    };
    if (is("false"))
        return Secret();
    if (is("true") && !question.choices.isEmpty())
        return secretOf(question.choices.first().value);
    return choiceFor(question, wanted);
}

std::optional<Secret> valueFor(const PortalQuestion &question, const Secret &wanted)
{
    if (question.kind == HtmlFieldKind::Checkbox)
        return tickFor(question, wanted);
    if (question.kind == HtmlFieldKind::Select || question.kind == HtmlFieldKind::Radio)
        return choiceFor(question, wanted);
    return wanted.clone();
}

} // namespace

FormAnswers answersTo(const PortalScene &scene, const ActivationAnswers &given)
{
    const auto forPassword = newPasswordQuestions(scene);
    FormAnswers result;
    for (std::size_t index = 0; index < scene.questions.size(); ++index) {
        const PortalQuestion &question = scene.questions.at(index);
        const Secret *wanted = fieldFor(question, given);
        if (!wanted && !given.password.isEmpty() &&
            std::ranges::find(forPassword, index) != forPassword.end())
            wanted = &given.password;
        auto value = wanted ? valueFor(question, *wanted) : std::nullopt;
        if (value)
            result.answers.push_back({question.field, *std::move(value)});
        else if (wanted || !holdsAnAnswer(question))
            result.lacking.push_back(index);
    }
    return result;
}

Json jsonOfQuestions(const PortalScene &scene, const FormAnswers &answers)
{
    Json list = Json::array();
    for (std::size_t index = 0; index < scene.questions.size(); ++index) {
        const PortalQuestion &question = scene.questions.at(index);
        QStringList choices;
        for (const HtmlChoice &choice : question.choices)
            choices += choice.label.isEmpty() ? choice.value : choice.label;
        list.push_back({{"label", utf8(question.label)},
                        {"kind", utf8(wordFor(question.kind))},
                        {"required", question.required},
                        {"choices", jsonList(choices)},
                        {"answered", std::ranges::find(answers.lacking, index) == answers.lacking.end()}});
    }
    return list;
}

QStringList linesOfQuestions(const PortalScene &scene, const FormAnswers &answers)
{
    QStringList lines;
    for (const std::size_t index : answers.lacking) {
        const PortalQuestion &question = scene.questions.at(index);
        QStringList choices;
        for (const HtmlChoice &choice : question.choices)
            choices += choice.label.isEmpty() ? choice.value : choice.label;
        lines += choices.isEmpty() ? u"  "_s + question.label
                                   : u"  %1 (%2)"_s.arg(question.label, choices.join(u" | "_s));
    }
    return lines;
}
