// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/SpelledSecret.h"

#include "portal/MonthNames.h"
#include "portal/PortalWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestAnywhere = 4;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

bool standsAlone(const QString &text, qsizetype start, qsizetype end)
{
    return (start == 0 || !isWordCharacter(text.at(start - 1))) &&
           (end == text.size() || !isWordCharacter(text.at(end)));
}

void wipe(QString &text)
{
    overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

bool mayStandBetween(QChar character)
{
    return !isWordCharacter(character) &&
           (character.isSpace() || character.category() == QChar::Other_Format ||
            character.category() == QChar::Punctuation_Dash || u"./_"_s.contains(character));
}

/// A run of digits or of letters.
struct Run {
    qsizetype start = 0;
    qsizetype end = 0;
    bool digits = false;

    qsizetype size() const { return end - start; }
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

std::vector<Run> runsIn(const QString &text)
{
    std::vector<Run> runs;
    for (qsizetype index = 0; index < text.size();) {
        if (!isWordCharacter(text.at(index))) {
            ++index;
            continue;
        }
        const bool digits = isDigit(text.at(index));
        const qsizetype start = index;
        while (index < text.size() && isWordCharacter(text.at(index)) && isDigit(text.at(index)) == digits)
            ++index;
        runs.push_back({start, index, digits});
    }
    return runs;
}

class DateSearch
{
public:
    DateSearch(const QString &text, const BirthDate &date)
        : m_text(text), m_runs(runsIn(text)), m_day(date.day()), m_month(date.month()), m_year(date.year())
    {
    }

    void run(TextRanges &found) const
    {
        for (std::size_t index = 0; index < m_runs.size(); ++index) {
            findInDigits(m_runs[index], found);
            for (const char *order : {"DMY", "YMD", "MDY", "YDM"})
                findFrom(index, order, found);
        }
    }

private:
    void findInDigits(const Run &run, TextRanges &found) const;
    void findFrom(std::size_t index, const char *order, TextRanges &found) const;
    enum class Place { First, Middle, Last };

    static Run trimmed(const Run &run, char part, Place place);
    bool isPart(const Run &whole, char part, Place place) const;
    std::optional<std::size_t> next(std::size_t index) const;
    int numberIn(const Run &run) const;

    const QString &m_text;
    std::vector<Run> m_runs;
    int m_day;
    int m_month;
    int m_year;
};

int DateSearch::numberIn(const Run &run) const
{
    int number = 0;
    for (qsizetype index = run.start; index < run.end; ++index)
        number = number * 10 + m_text.at(index).digitValue();
    return number;
}

void DateSearch::findInDigits(const Run &run, TextRanges &found) const
{
    constexpr qsizetype length = 8;
    if (!run.digits || run.size() < length)
        return;
    const std::array wanted = {m_day * 1'000'000 + m_month * 10'000 + m_year,
                               m_month * 1'000'000 + m_day * 10'000 + m_year,
                               m_year * 10'000 + m_month * 100 + m_day};
    for (qsizetype start = run.start; start + length <= run.end; ++start) {
        const int number = numberIn({start, start + length, true});
        if (std::ranges::find(wanted, number) != wanted.end())
            found.push_back({start, start + length});
    }
}

/// What of @p run belongs to a date that begins or ends with it: other digits may touch it from outside
/// ("n°1207/04/1983").
Run DateSearch::trimmed(const Run &run, char part, Place place)
{
    const qsizetype width = part == 'Y' ? 4 : 2;
    if (!run.digits || run.size() <= width || place == Place::Middle)
        return run;
    return place == Place::First ? Run{run.end - width, run.end, true}
                                 : Run{run.start, run.start + width, true};
}

bool DateSearch::isPart(const Run &whole, char part, Place place) const
{
    const Run run = trimmed(whole, part, place);
    if (!run.digits)
        return part == 'M' && run.size() < 12 &&
               monthNamed(foldedWords(QStringView(m_text).sliced(run.start, run.size()))) == m_month;
    if (part == 'Y')
        return (run.size() == 4 && numberIn(run) == m_year) ||
               (run.size() == 2 && numberIn(run) == m_year % 100);
    return run.size() <= 2 && numberIn(run) == (part == 'D' ? m_day : m_month);
}

/// The run after @p index on nearly the same spot, past "er", "th", "of".
std::optional<std::size_t> DateSearch::next(std::size_t index) const
{
    constexpr qsizetype widestGap = 4;
    static const QStringList passed{u"er"_s, u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"of"_s, u"de"_s};
    for (std::size_t after = index + 1; after < m_runs.size(); ++after) {
        const Run &run = m_runs[after];
        if (run.start - m_runs[after - 1].end > widestGap)
            return std::nullopt;
        if (run.digits || run.size() != 2 || !passed.contains(m_text.mid(run.start, 2).toLower()))
            return after;
    }
    return std::nullopt;
}

void DateSearch::findFrom(std::size_t index, const char *order, TextRanges &found) const
{
    constexpr std::array places = {Place::First, Place::Middle, Place::Last};
    std::optional<std::size_t> at = index;
    bool shortYear = false;
    std::size_t last = index;
    for (std::size_t part = 0; part < places.size(); ++part) {
        if (part > 0)
            at = next(last);
        if (!at || !isPart(m_runs[*at], order[part], places.at(part)))
            return;
        shortYear = shortYear || (order[part] == 'Y' && m_runs[*at].size() == 2);
        last = *at;
    }
    const Run &first = m_runs[index];
    const QStringView between = QStringView(m_text).sliced(first.end, m_runs[last].start - first.end);
    // "1 1 90" is three numbers, "1/1/90" a date.
    if (shortYear && !between.contains(u'/') && !between.contains(u'-') && !between.contains(u'.'))
        return;
    found.push_back({first.start, m_runs[last].end});
}

/// Where @p needle ends that begins at @p start, whatever may stand between its characters.
std::optional<qsizetype> endOfSpread(const QString &needle, const QString &text, qsizetype start)
{
    qsizetype matched = 0;
    for (qsizetype at = start; at < text.size(); ++at) {
        if (text.at(at).toUpper() == needle.at(matched)) {
            if (++matched == needle.size())
                return at + 1;
        } else if (matched == 0 || !mayStandBetween(text.at(at))) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

void findLiteral(const QString &text, const Secret &secret, TextRanges &found)
{
    QString needle = secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    for (qsizetype at = needle.isEmpty() ? -1 : text.indexOf(needle); at >= 0;
         at = text.indexOf(needle, at + needle.size())) {
        found.push_back({at, at + needle.size()});
    }
    wipe(needle);
}

void findSpread(const QString &text, const Secret &secret, TextRanges &found)
{
    QString needle = secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes).toUpper(); });
    needle.removeIf([](QChar character) { return !isWordCharacter(character); });
    for (qsizetype start = 0; start < text.size() && !needle.isEmpty(); ++start) {
        const auto end = endOfSpread(needle, text, start);
        if (end && (needle.size() >= shortestAnywhere || standsAlone(text, start, *end))) {
            found.push_back({start, *end});
            start = *end - 1;
        }
    }
    wipe(needle);
}

void findDate(const QString &text, const BirthDate &date, TextRanges &found)
{
    DateSearch(text, date).run(found);
}
