// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/DateText.h"

#include <QDate>

#include <array>

std::optional<Secret> isoDateFrom(const Secret &typed)
{
    std::array<int, 3> numbers{};
    std::size_t place = 0;
    bool wasDigit = false;
    const bool isDate = typed.reveal([&](QByteArrayView text) {
        for (const char character : text.trimmed()) {
            const bool isDigit = character >= '0' && character <= '9';
            if (!isDigit && wasDigit)
                ++place;
            if (place >= numbers.size() || (!isDigit && QByteArrayView("/.- ").indexOf(character) < 0))
                return false;
            if (isDigit && numbers.at(place) < 10000)
                numbers.at(place) = numbers.at(place) * 10 + (character - '0');
            wasDigit = isDigit;
        }
        return place == 2 && wasDigit;
    });
    const bool yearFirst = numbers.front() > 31;
    const QDate date(yearFirst ? numbers.at(0) : numbers.at(2), numbers.at(1),
                     yearFirst ? numbers.at(2) : numbers.at(0));
    const bool isFourDigits = date.year() >= 1000 && date.year() <= 9999;
    if (!isDate || !date.isValid() || !isFourDigits)
        return std::nullopt;
    QString iso = date.toString(Qt::ISODate);
    return Secret::takeFrom(iso);
}
