// SPDX-License-Identifier: GPL-3.0-or-later
// What the portal asks, asked in the terminal: one method a kind of question.
#include "account/PasswordStrength.h"
#include "activation/DateText.h"
#include "activation/PasswordQuestions.h"
#include "activation/PortalText.h"
#include "diagnosis/Catalogue.h"
#include "terminal/TerminalActivation.h"

using namespace Qt::StringLiterals;

namespace {

Secret secretOf(QString text)
{
    return Secret::takeFrom(text);
}

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

bool areSame(const Secret &one, const Secret &other)
{
    return one.reveal([&](QByteArrayView first) {
        return other.reveal([&](QByteArrayView second) { return first == second; });
    });
}

QString wordsFor(const PortalQuestion &question)
{
    const QString words = question.hint.isEmpty() || question.hint == question.label
                              ? question.label
                              : u"%1 (%2)"_s.arg(question.label, question.hint);
    return printable(words).simplified();
}

QString wordsFor(const HtmlChoice &choice)
{
    return printable(choice.label.isEmpty() ? choice.value : choice.label).simplified();
}

} // namespace

std::optional<Numen> TerminalActivation::askNumen()
{
    for (;;) {
        const auto typed = m_terminal.askSecret(tr("NUMEN (nothing is shown while you type)"));
        if (!typed)
            return std::nullopt;
        QString characters = textOf(*typed);
        Numen numen = Numen::takeFrom(characters);
        if (numen.isEmpty())
            continue;
        if (numen.verdict() != Numen::Verdict::Unusual)
            return numen;
        m_terminal.say(
            tr("Most NUMENs are 2 digits, 1 letter, 7 digits and 3 letters; this one is not. O and "
               "0, I and 1 are easily mixed up."));
        const auto sure = m_terminal.askYesNo(tr("Use it all the same?"), false);
        if (!sure)
            return std::nullopt;
        if (*sure)
            return numen;
    }
}

std::optional<BirthDate> TerminalActivation::askBirthDate()
{
    for (;;) {
        const auto typed =
            m_terminal.askSecret(tr("Birth date, day/month/year (nothing is shown while you type)"));
        if (!typed)
            return std::nullopt;
        QString text = textOf(*typed);
        auto date = BirthDate::takeFrom(text, m_now().toLocalTime().date());
        if (date)
            return std::move(date).value();
        Secret::takeFrom(text).wipe(); // what did not parse
        m_terminal.say(sentenceFor(date.fault()));
    }
}

std::optional<std::vector<FieldAnswer>> TerminalActivation::askQuestions(const PortalScene &scene)
{
    const auto forPassword = newPasswordQuestions(scene);
    for (;;) {
        auto answers = askEach(scene, forPassword);
        if (!answers || forPassword.size() < 2 ||
            areSame(answers->at(forPassword.front()).value, answers->at(forPassword.back()).value))
            return answers;
        m_terminal.say(tr("The two passwords differ: nothing was sent. Once more, please."));
    }
}

std::optional<std::vector<FieldAnswer>>
TerminalActivation::askEach(const PortalScene &scene, const std::vector<std::size_t> &forPassword)
{
    std::vector<FieldAnswer> answers;
    for (std::size_t index = 0; index < scene.questions.size(); ++index) {
        const PortalQuestion &question = scene.questions.at(index);
        const bool isNew = !forPassword.empty() && index == forPassword.front();
        auto value = isNew ? askNewPassword(question) : askOne(question);
        if (!value)
            return std::nullopt;
        answers.push_back({question.field, *std::move(value)});
    }
    return answers;
}

std::optional<Secret> TerminalActivation::askOne(const PortalQuestion &question)
{
    switch (question.kind) {
    case HtmlFieldKind::Password:
        return m_terminal.askSecret(tr("%1 (nothing is shown while you type)").arg(wordsFor(question)));
    case HtmlFieldKind::Date: return askDate(question);
    case HtmlFieldKind::Select:
    case HtmlFieldKind::Radio: return askChoice(question);
    case HtmlFieldKind::Checkbox: return askTick(question);
    case HtmlFieldKind::Text:
    case HtmlFieldKind::Email:
    case HtmlFieldKind::Hidden:
    case HtmlFieldKind::Submit:
    case HtmlFieldKind::File: break;
    }
    return askText(question);
}

std::optional<Secret> TerminalActivation::askText(const PortalQuestion &question)
{
    for (;;) {
        auto typed = m_terminal.askConfidential(wordsFor(question), printable(question.suggested));
        if (!typed || !typed->isEmpty() || !question.required)
            return typed;
        m_terminal.say(tr("The portal wants an answer here."));
    }
}

std::optional<Secret> TerminalActivation::askDate(const PortalQuestion &question)
{
    for (;;) {
        const auto typed = m_terminal.askSecret(
            tr("%1, day/month/year (nothing is shown while you type)").arg(wordsFor(question)));
        if (!typed || (typed->isEmpty() && !question.required))
            return typed ? std::optional(Secret()) : std::nullopt;
        if (auto iso = isoDateFrom(*typed))
            return iso;
        m_terminal.say(tr("That is no date; it is written like 31/12/1990."));
    }
}

std::optional<Secret> TerminalActivation::askChoice(const PortalQuestion &question)
{
    QStringList words;
    QList<const HtmlChoice *> offered;
    qsizetype proposal = 0;
    for (const HtmlChoice &choice : question.choices) {
        if (!choice.enabled || (choice.value.isEmpty() && question.required))
            continue;
        if (choice.chosen)
            proposal = offered.size();
        offered += &choice;
        words += wordsFor(choice);
    }
    if (question.kind == HtmlFieldKind::Radio && !question.required) {
        words += tr("(no answer)");
    } else if (offered.isEmpty()) {
        return Secret();
    }
    const auto chosen = m_terminal.choose(withColon(wordsFor(question)).trimmed(), words, proposal);
    if (!chosen)
        return std::nullopt;
    return *chosen < offered.size() ? secretOf(offered.at(*chosen)->value) : Secret();
}

std::optional<Secret> TerminalActivation::askTick(const PortalQuestion &question)
{
    const bool ticked = !question.choices.isEmpty() && question.choices.first().chosen;
    for (;;) {
        const auto yes = m_terminal.askYesNo(wordsFor(question), ticked);
        if (!yes)
            return std::nullopt;
        if (*yes && !question.choices.isEmpty())
            return secretOf(question.choices.first().value);
        if (!question.required)
            return Secret(); // chooses nothing, also where the page had ticked it
        m_terminal.say(tr("The portal does not go on without it; Ctrl+C leaves."));
    }
}

std::optional<Secret> TerminalActivation::askNewPassword(const PortalQuestion &question)
{
    m_terminal.say(tr("Twelve characters or more, and not your NUMEN. The portal decides what it takes."));
    for (;;) {
        auto typed = m_terminal.askSecret(tr("%1 (nothing is shown while you type)").arg(wordsFor(question)));
        if (!typed)
            return std::nullopt;
        if (typed->isEmpty())
            continue;
        weigh(*typed);
        return typed;
    }
}

/// Advice, never a block.
void TerminalActivation::weigh(const Secret &password)
{
    m_terminal.say(tr("It holds about %1 bits; the CNIL advises %2.")
                       .arg(qRound(estimatedBits(password)))
                       .arg(qRound(recommendedBits)));
    const auto concern =
        concernAbout(password, m_numen ? &*m_numen : nullptr, m_birthDate ? &*m_birthDate : nullptr, nullptr);
    if (const QString sentence = sentenceFor(concern); !sentence.isEmpty())
        m_terminal.say(sentence);
}
