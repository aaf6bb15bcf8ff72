// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/DateFields.h"

#include "portal/FormFields.h"
#include "portal/MonthNames.h"
#include "portal/PortalWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto slashes = "DD/MM/YYYY";
constexpr auto digits = "DDMMYYYY";
constexpr int digitsLength = 8;
constexpr int slashesLength = 10;

/// Words that only say the shape of a date, after folding.
bool isPatternWord(const QString &word)
{
    static const QRegularExpression pattern(
        u"^(j{1,2}|d{1,2}|m{1,2}|a{2,4}|y{2,4}|[0-9]+|jjmmaaaa|ddmmyyyy|ex|exemple|example|format|e|g)$"_s);
    return pattern.match(word).hasMatch();
}

/// "JJ/MM/AAAA" in whatever letters, order and separators, as the pattern that it shows.
std::optional<std::string> lettersShownIn(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"\\b(?:jj?|dd?)(\\s?[/.\\-]\\s?|\\s?)mm?\\1(aaaa|yyyy|aa|yy)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(u"\\bmm?([/.\\-\\s]?)dd?\\1(yyyy|yy)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(u"\\b(aaaa|yyyy)([/.\\-\\s]?)mm?\\2(?:jj?|dd?)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto year = [](const QString &letters) { return std::string(letters.size() == 2 ? "YY" : "YYYY"); };
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const QString shown = match.captured(1); // "JJ / MM / AAAA" is typed without its blanks
        const std::string separator = (shown.trimmed().isEmpty() ? shown : shown.trimmed()).toStdString();
        return "DD" + separator + "MM" + separator + year(match.captured(2));
    }
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const std::string separator = match.captured(2).toStdString();
        return "YYYY" + separator + "MM" + separator + "DD";
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        const std::string separator = match.captured(1).toStdString();
        return "MM" + separator + "DD" + separator + year(match.captured(2));
    }
    return std::nullopt;
}

/// "31/12/1990", "31121990" or "1990-12-31" as an example of what to type.
std::optional<std::string> exampleShownIn(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"\\b(?:[0-2][0-9]|3[01])([/.\\-\\s]?)(?:0[1-9]|1[0-2])\\1(?:19|20)[0-9]{2}\\b"_s);
    static const QRegularExpression yearFirst(
        u"\\b(?:19|20)[0-9]{2}([/.\\-])(?:0[1-9]|1[0-2])\\1(?:[0-2][0-9]|3[01])\\b"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const std::string separator = match.captured(1).toStdString();
        return "DD" + separator + "MM" + separator + "YYYY";
    }
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const std::string separator = match.captured(1).toStdString();
        return "YYYY" + separator + "MM" + separator + "DD";
    }
    return std::nullopt;
}

/// The best shown of the texts at the field: a placeholder may show one and the label another.
std::optional<std::string> patternShownAt(const HtmlField &field)
{
    for (const QString &text : {field.placeholder, field.label, field.hint}) {
        if (auto pattern = lettersShownIn(text))
            return pattern;
    }
    for (const QString &text : {field.placeholder, field.label, field.hint}) {
        if (auto pattern = exampleShownIn(text))
            return pattern;
    }
    return std::nullopt;
}

bool isTextOrSelect(const HtmlField &field)
{
    return (field.kind == HtmlFieldKind::Text || field.kind == HtmlFieldKind::Select ||
            field.kind == HtmlFieldKind::Password) &&
           !field.multiple;
}

std::optional<int> numberIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    const auto match = number.match(text);
    bool fits = false;
    const int value = match.captured().toInt(&fits);
    return match.hasMatch() && fits ? std::optional(value) : std::nullopt;
}

/// What a choice stands for: the number in its words, or the month that they name.
std::optional<int> meaningOf(const QString &words, bool month)
{
    if (month) {
        for (const QString &word : foldedWords(words).split(u' ')) {
            if (const auto named = monthNamed(word))
                return named;
        }
    }
    return numberIn(words);
}

int meaningfulChoices(const HtmlField &field, int from, int to)
{
    return static_cast<int>(std::ranges::count_if(field.choices, [&](const HtmlChoice &choice) {
        const auto meaning = meaningOf(choice.label.isEmpty() ? choice.value : choice.label, true);
        return meaning && *meaning >= from && *meaning <= to;
    }));
}

/// 'D', 'M', 'Y', or nothing, by what a select offers or how long a text may be ('2' : day or month).
char shapeOfPart(const HtmlField &field)
{
    if (field.kind == HtmlFieldKind::Select) {
        if (meaningfulChoices(field, 1880, 2100) >= 20)
            return 'Y';
        const int low = meaningfulChoices(field, 0, 31);
        return low >= 28 ? 'D' : low == 12 ? 'M' : ' ';
    }
    if (field.longest == 4)
        return 'Y';
    return field.longest == 2 ? '2' : ' ';
}

/// 'D', 'M' or 'Y' where exactly one of them is spoken of.
char onlyRole(bool day, bool month, bool year)
{
    if (day + month + year != 1)
        return ' ';
    return day ? 'D' : month ? 'M' : 'Y';
}

char roleByName(const HtmlField &field, const PortalHints &hints)
{
    const QString name = foldedName(field.name) + u' ' + foldedName(field.id);
    const auto speaks = [&](const QStringList &phrases, const QStringList &initials) {
        return speaksOf(name, phrases) || speaksOf(name, initials);
    };
    return onlyRole(speaks(hints.day, {u"j"_s, u"d"_s}), speaks(hints.month, {u"m"_s}),
                    speaks(hints.year, {u"a"_s, u"y"_s}));
}

char roleBySeenWords(const HtmlField &field, const PortalHints &hints)
{
    const QString seen = seenWords(field);
    return onlyRole(speaksOf(seen, hints.day), speaksOf(seen, hints.month), speaksOf(seen, hints.year));
}

/// The name first: the label of a group often names all three parts.
char roleByWords(const HtmlField &field, const PortalHints &hints)
{
    const char named = roleByName(field, hints);
    return named != ' ' ? named : roleBySeenWords(field, hints);
}

/// The roles of three fields from what words and shapes say; nothing unless each has its own.
std::optional<std::string> rolesOf(const std::array<const HtmlField *, 3> &fields, const PortalHints &hints)
{
    std::string roles;
    for (const HtmlField *field : fields) {
        const char words = roleByWords(*field, hints);
        const char shape = shapeOfPart(*field);
        const bool choicesTell = field->kind == HtmlFieldKind::Select && shape != ' ';
        roles += words != ' ' && !choicesTell ? words : shape;
    }
    if (roles == "22Y" || roles == "D2Y" || roles == "2MY")
        roles = "DMY"; // the French order, where nothing says otherwise
    if (roles == "Y22" || roles == "YM2" || roles == "Y2D")
        roles = "YMD";
    std::string sorted = roles;
    std::ranges::sort(sorted);
    return sorted == "DMY" ? std::optional(roles) : std::nullopt;
}

std::string patternOfPart(char role, const HtmlField &field)
{
    if (role != 'Y')
        return role == 'D' ? "DD" : "MM";
    return field.longest == 2 ? "YY" : "YYYY";
}

bool isDatePart(char letter)
{
    return letter == 'D' || letter == 'M' || letter == 'Y';
}

int numberOf(char part, const BirthDate &date)
{
    return part == 'D' ? date.day() : part == 'M' ? date.month() : date.year();
}

/// The last @p width digits of @p number, with zeros before them.
void appendDigits(QByteArray &text, int number, qsizetype width)
{
    text.append(width, '0');
    for (qsizetype place = text.size() - 1; place >= text.size() - width; --place, number /= 10)
        text[place] = static_cast<char>('0' + number % 10);
}

/// @p pattern filled in; what is not D, M or Y stays.
Secret written(const std::string &pattern, const BirthDate &date)
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(pattern.size()));
    for (std::size_t index = 0; index < pattern.size();) {
        const char letter = pattern[index];
        const std::size_t end = std::min(pattern.find_first_not_of(letter, index), pattern.size());
        const auto width = static_cast<qsizetype>(end - index);
        if (isDatePart(letter))
            appendDigits(text, numberOf(letter, date), width);
        else
            text.append(width, letter);
        index = end;
    }
    return Secret::takeFrom(text);
}

/// The value of the choice that says @p number.
std::optional<Secret> chosenFor(const HtmlField &field, int number, bool month, bool shortYear)
{
    for (const bool byLabel : {true, false}) {
        for (const HtmlChoice &choice : field.choices) {
            const auto meaning = meaningOf(byLabel ? choice.label : choice.value, month);
            if (choice.enabled && meaning && (meaning == number || (shortYear && meaning == number % 100))) {
                QString value = choice.value;
                return Secret::takeFrom(value);
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::string datePatternOf(const HtmlField &field)
{
    if (field.kind == HtmlFieldKind::Date)
        return "YYYY-MM-DD";
    const std::string shown =
        patternShownAt(field).value_or(field.longest == digitsLength ? digits : slashes);
    const bool fits = !field.longest || *field.longest >= static_cast<int>(shown.size());
    return !fits && *field.longest == digitsLength ? digits : shown;
}

bool hasDateShape(const HtmlField &field)
{
    return field.kind == HtmlFieldKind::Date || field.autocomplete == "bday"_L1 || patternShownAt(field) ||
           field.longest == slashesLength || field.longest == digitsLength;
}

bool isWordless(const HtmlField &field)
{
    const QStringList words = seenWords(field).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, isPatternWord);
}

std::optional<DateFields> datePartsAt(const HtmlForm &form, const std::vector<std::size_t> &asked,
                                      std::size_t first, const PortalHints &hints)
{
    std::array<const HtmlField *, 3> fields{};
    if (first + fields.size() > asked.size())
        return std::nullopt;
    for (std::size_t part = 0; part < fields.size(); ++part) {
        fields.at(part) = &form.fields[asked[first + part]];
        if (!isTextOrSelect(*fields.at(part)))
            return std::nullopt;
    }
    const auto roles = rolesOf(fields, hints);
    if (!roles)
        return std::nullopt;
    DateFields result;
    for (std::size_t part = 0; part < fields.size(); ++part)
        result.parts.push_back({asked[first + part], patternOfPart(roles->at(part), *fields.at(part))});
    return result;
}

std::optional<std::vector<FieldAnswer>> answersFor(const HtmlForm &form, const DateFields &fields,
                                                   const BirthDate &date)
{
    std::vector<FieldAnswer> answers;
    for (const DateFields::Part &part : fields.parts) {
        const HtmlField &field = form.fields[part.field];
        if (field.kind != HtmlFieldKind::Select) {
            answers.push_back({part.field, written(part.pattern, date)});
            continue;
        }
        const char role = part.pattern.front();
        auto chosen = chosenFor(field, numberOf(role, date), role == 'M', role == 'Y');
        if (!chosen)
            return std::nullopt;
        answers.push_back({part.field, std::move(*chosen)});
    }
    return answers;
}
