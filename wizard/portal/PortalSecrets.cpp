// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalSecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestToken = 8;
constexpr qsizetype shortestPassword = 4;
constexpr qsizetype shortestCode = 4;
constexpr std::size_t mostTokens = 400; ///< Two pages full of fields.

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool hasTokenShape(QByteArrayView bytes)
{
    return bytes.size() >= shortestToken && !bytes.contains(' ') &&
           (std::ranges::any_of(bytes, isDigit) || std::any_of(bytes.begin() + 1, bytes.end(), isCapital));
}

bool isCode(QByteArrayView bytes)
{
    return bytes.size() >= shortestCode && std::ranges::all_of(bytes, isDigit);
}

bool isIn(const std::vector<Secret> &secrets, QByteArrayView bytes)
{
    return std::ranges::any_of(secrets, [&](const Secret &secret) {
        return secret.reveal([&](QByteArrayView other) { return other == bytes; });
    });
}

void keep(std::vector<Secret> &secrets, const Secret &secret)
{
    if (!secret.isEmpty() && !secret.reveal([&](QByteArrayView bytes) { return isIn(secrets, bytes); }))
        secrets.push_back(secret.clone());
}

bool names(const QStringList &kept, const Secret &token)
{
    return token.reveal([&](QByteArrayView bytes) {
        return std::ranges::any_of(kept, [&](const QString &word) {
            return word.toUtf8().compare(bytes, Qt::CaseInsensitive) == 0;
        });
    });
}

QString without(const QString &text, TextRanges ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QString clean;
    qsizetype from = 0;
    for (const TextRange &range : ranges) {
        if (range.start >= from) {
            clean += QStringView(text).sliced(from, range.start - from);
            clean += u'…';
        }
        from = std::max(from, range.end);
    }
    return clean + QStringView(text).sliced(from).toString();
}

} // namespace

void PortalSecrets::addNumen(const Numen &numen)
{
    numen.reveal([&](QByteArrayView bytes) {
        QByteArray copy = bytes.toByteArray();
        const Secret secret = Secret::takeFrom(copy);
        keep(m_numens, secret);
    });
}

void PortalSecrets::addBirthDate(const BirthDate &birthDate)
{
    QString iso = birthDate.in(BirthDate::Form::Iso).reveal([](QByteArrayView bytes) {
        return QString::fromLatin1(bytes);
    });
    // Read anew: a BirthDate has no copy. Its age was checked when it was typed.
    auto copy = BirthDate::takeFrom(iso, QDate(birthDate.year() + BirthDate::youngestYears + 1, 12, 31));
    if (copy)
        m_dates.push_back(std::move(copy).value());
}

void PortalSecrets::addPassword(const Secret &password)
{
    if (password.size() >= shortestPassword)
        keep(m_passwords, password);
}

void PortalSecrets::addToken(const Secret &value)
{
    if (m_tokens.size() < mostTokens && value.reveal(hasTokenShape))
        keep(m_tokens, value);
}

void PortalSecrets::addTyped(const Secret &text)
{
    if (looksLikeNumen(text)) {
        keep(m_numens, text);
        return;
    }
    QString date = text.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    if (auto parsed = BirthDate::takeFrom(date, QDate::currentDate()))
        m_dates.push_back(std::move(parsed).value());
    overwrite(date.data(), static_cast<std::size_t>(date.size()) * sizeof(QChar));
    if (text.reveal(isCode))
        keep(m_passwords, text);
}

TextRanges PortalSecrets::personalIn(const QString &text) const
{
    TextRanges found;
    for (const Secret &numen : m_numens)
        findSpread(text, numen, found);
    for (const BirthDate &date : m_dates)
        findDate(text, date, found);
    for (const Secret &password : m_passwords)
        findLiteral(text, password, found);
    return found;
}

TextRanges PortalSecrets::allIn(const QString &text, const QStringList &kept) const
{
    TextRanges found = personalIn(text);
    for (const Secret &token : m_tokens) {
        if (!names(kept, token))
            findLiteral(text, token, found);
    }
    return found;
}

QString PortalSecrets::removedFrom(const QString &text, const QStringList &kept) const
{
    // Twice: of two secrets that touch, the second may only be told once the first is gone.
    const QString once = without(text, allIn(text, kept));
    return once == text ? once : without(once, allIn(once, kept));
}

bool PortalSecrets::standIn(const QUrl &url) const
{
    const QString text = QUrl::fromPercentEncoding(url.toEncoded().replace('+', ' '));
    return !personalIn(text).empty();
}
