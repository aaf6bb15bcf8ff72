// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/DateText.h"

#include <QDate>

#include <array>

namespace {

using Numbers = std::array<int, 3>;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

void skipSeparators(QByteArrayView &text)
{
    while (!text.isEmpty() && QByteArrayView("/.- ").contains(text.front()))
        text = text.sliced(1);
}

/// Beyond any year it grows no more, or it would overflow.
int takeNumber(QByteArrayView &text)
{
    int number = 0;
    for (; !text.isEmpty() && isDigit(text.front()); text = text.sliced(1)) {
        if (number < 10000)
            number = number * 10 + (text.front() - '0');
    }
    return number;
}

std::optional<Numbers> numbersIn(QByteArrayView typed)
{
    Numbers numbers{};
    QByteArrayView rest = typed.trimmed();
    for (int &number : numbers) {
        skipSeparators(rest);
        if (rest.isEmpty() || !isDigit(rest.front()))
            return std::nullopt;
        number = takeNumber(rest);
    }
    return rest.isEmpty() ? std::optional(numbers) : std::nullopt;
}

QDate dateOf(const Numbers &numbers)
{
    const bool yearFirst = numbers.front() > 31;
    return {yearFirst ? numbers.at(0) : numbers.at(2), numbers.at(1),
            yearFirst ? numbers.at(2) : numbers.at(0)};
}

} // namespace

std::optional<Secret> isoDateFrom(const Secret &typed)
{
    const auto numbers = typed.reveal(numbersIn);
    const QDate date = numbers ? dateOf(*numbers) : QDate();
    const bool isFourDigits = date.year() >= 1000 && date.year() <= 9999;
    if (!date.isValid() || !isFourDigits)
        return std::nullopt;
    QString iso = date.toString(Qt::ISODate);
    return Secret::takeFrom(iso);
}
