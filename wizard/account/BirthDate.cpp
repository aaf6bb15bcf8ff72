// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/BirthDate.h"

#include "account/TypedText.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype isoLength = 10; // 1990-12-31

struct Numbers {
    int year = 0;
    int month = 0;
    int day = 0;
};

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSeparator(QChar character)
{
    return character == u'/' || character == u'.' || isHyphen(character.unicode()) ||
           isBlankOrInvisible(character);
}

/// A run of digits: what it says, and how many digits said it.
struct Run {
    int number = 0;
    qsizetype digits = 0;
};

/// The runs of digits that separators keep apart; nothing when there is anything else, or more than three
/// runs.
std::optional<std::array<Run, 3>> runsOf(QStringView text)
{
    std::array<Run, 3> runs;
    std::size_t current = 0;
    for (const QChar character : text) {
        Run &run = runs.at(current);
        if (isAsciiDigit(character)) {
            if (++run.digits > 8)
                return std::nullopt;
            run.number = run.number * 10 + character.digitValue();
        } else if (!isSeparator(character) || (run.digits > 0 && ++current == runs.size())) {
            return std::nullopt;
        }
    }
    return runs;
}

std::optional<Numbers> numbersIn(QStringView text)
{
    const auto runs = runsOf(text);
    if (!runs)
        return std::nullopt;
    const auto &[first, second, third] = *runs;
    if (first.digits == 8 && second.digits == 0)
        return Numbers{first.number % 10000, first.number / 10000 % 100, first.number / 1000000};
    const bool shortMiddle = second.digits == 1 || second.digits == 2;
    if (first.digits == 4 && shortMiddle && (third.digits == 1 || third.digits == 2))
        return Numbers{first.number, second.number, third.number};
    if ((first.digits == 1 || first.digits == 2) && shortMiddle && third.digits == 4)
        return Numbers{third.number, second.number, first.number};
    return std::nullopt;
}

std::optional<QString> whatIsWrongWith(QDate date, QDate today)
{
    if (!date.isValid())
        return u"impossible"_s;
    if (date > today)
        return u"future"_s;
    if (date > today.addYears(-BirthDate::youngestYears))
        return u"too-young"_s;
    if (date < today.addYears(-BirthDate::oldestYears))
        return u"too-old"_s;
    return std::nullopt;
}

void writeNumber(char *place, int digits, int number)
{
    for (int index = digits - 1; index >= 0; --index, number /= 10)
        place[index] = static_cast<char>('0' + number % 10);
}

Secret isoOf(QDate date)
{
    QByteArray iso(isoLength, '-');
    writeNumber(iso.data(), 4, date.year());
    writeNumber(iso.data() + 5, 2, date.month());
    writeNumber(iso.data() + 8, 2, date.day());
    return Secret::takeFrom(iso);
}

int numberAt(const Secret &iso, qsizetype position, qsizetype digits)
{
    return iso.reveal([&](QByteArrayView text) {
        int number = 0;
        for (const char digit : text.sliced(position, digits))
            number = number * 10 + (digit - '0');
        return number;
    });
}

Fault faultBecause(const QString &reason)
{
    return {FaultKind::NameInvalid, u"birthDate:"_s + reason};
}

} // namespace

Result<BirthDate> BirthDate::takeFrom(QString &text, QDate today)
{
    if (std::ranges::all_of(text, isBlankOrInvisible))
        return faultBecause(u"empty"_s);
    const auto numbers = numbersIn(text);
    if (!numbers)
        return faultBecause(u"shape"_s);
    const QDate date(numbers->year, numbers->month, numbers->day);
    if (const auto wrong = whatIsWrongWith(date, today))
        return faultBecause(*wrong);
    overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return BirthDate(isoOf(date));
}

Secret BirthDate::in(Form form) const
{
    if (form == Form::Iso)
        return m_iso.clone();
    const bool slashes = form == Form::Slashes;
    QByteArray text(slashes ? isoLength : 8, '/');
    writeNumber(text.data(), 2, day());
    writeNumber(text.data() + (slashes ? 3 : 2), 2, month());
    writeNumber(text.data() + (slashes ? 6 : 4), 4, year());
    return Secret::takeFrom(text);
}

int BirthDate::day() const
{
    return numberAt(m_iso, 8, 2);
}

int BirthDate::month() const
{
    return numberAt(m_iso, 5, 2);
}

int BirthDate::year() const
{
    return numberAt(m_iso, 0, 4);
}
