// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HttpDate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// RFC 6265 §5.1.1: what is neither a digit, nor a letter, nor a colon parts the words.
QStringList wordsOf(QByteArrayView text)
{
    static const QRegularExpression marks(u"[^0-9A-Za-z:]+"_s);
    return QString::fromLatin1(text).split(marks, Qt::SkipEmptyParts);
}

std::optional<QTime> timeFrom(const QString &word)
{
    static const QRegularExpression shape(u"^(\\d{1,2}):(\\d{1,2}):(\\d{1,2})"_s);
    const auto match = shape.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<int> monthFrom(const QString &word)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const auto at = months.indexOf(word.left(3).toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at) + 1);
}

/// The digits that @p word begins with, when there are as many as wanted.
std::optional<int> numberFrom(const QString &word, qsizetype fewest, qsizetype most)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const auto end = std::find_if_not(word.begin(), word.end(), isDigit);
    const qsizetype digits = end - word.begin();
    return digits < fewest || digits > most ? std::nullopt : std::optional(word.left(digits).toInt());
}

int withCentury(int year)
{
    if (year >= 100)
        return year;
    return year >= 70 ? 1900 + year : 2000 + year;
}

} // namespace

std::optional<QDateTime> httpDateFrom(QByteArrayView text)
{
    std::optional<QTime> time;
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    const auto takes = [](auto &wanted, auto found) {
        if (wanted || !found)
            return false;
        wanted = found;
        return true;
    };
    for (const QString &word : wordsOf(text)) {
        [[maybe_unused]] const bool taken =
            takes(time, timeFrom(word)) || takes(day, numberFrom(word, 1, 2)) ||
            takes(month, monthFrom(word)) || takes(year, numberFrom(word, 2, 4));
    }
    if (!time || !day || !month || !year)
        return std::nullopt;
    const QDateTime date(QDate(withCentury(*year), *month, *day), *time, Qt::UTC);
    return date.isValid() && time->isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> secondsFrom(QByteArrayView retryAfter, QByteArrayView date)
{
    const QByteArray text = retryAfter.trimmed().toByteArray();
    const bool isNumber =
        !text.isEmpty() && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
    if (isNumber) {
        bool fits = false;
        const int seconds = text.toInt(&fits);
        return fits ? seconds : std::numeric_limits<int>::max();
    }
    const auto moment = httpDateFrom(text);
    const auto now = httpDateFrom(date);
    if (!moment || !now)
        return std::nullopt;
    const qint64 seconds = std::clamp<qint64>(now->secsTo(*moment), 0, std::numeric_limits<int>::max());
    return static_cast<int>(seconds);
}
