// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void appendFolded(QString &folded, QChar character);

/// One by one: QString::normalized() takes a time that grows with the square of a text full of accents.
bool appendDecomposed(QString &folded, QChar character)
{
    const QString parts = character.unicode() < 0x80 ? QString() : character.decomposition();
    for (const QChar part : parts)
        appendFolded(folded, part);
    return !parts.isEmpty();
}

void appendFolded(QString &folded, QChar character)
{
    if (character.isMark() || character.category() == QChar::Other_Format)
        return; // an accent taken apart, a soft hyphen
    if (appendDecomposed(folded, character))
        return;
    const QChar small = character.toLower();
    if (small == u'œ')
        folded += "oe"_L1;
    else if (small == u'æ')
        folded += "ae"_L1;
    else if (small.isLetterOrNumber() || small.isSurrogate())
        folded += small;
    else if (!folded.isEmpty() && !folded.endsWith(u' '))
        folded += u' ';
}

/// Small plain letters with single blanks between them, as most words and all folded hints are.
bool isFolded(QStringView text)
{
    bool afterBlank = true;
    for (const QChar character : text) {
        const bool blank = character == u' ';
        if (blank ? afterBlank : character < u'a' || character > u'z')
            return false;
        afterBlank = blank;
    }
    return !afterBlank;
}

QString betweenBlanks(const QString &words)
{
    return u' ' + words + u' ';
}

/// Blanks where a name's words meet: between small and capital, before the last capital of a run, at digits.
QString takenApart(QStringView name)
{
    QString apart;
    for (qsizetype index = 0; index < name.size(); ++index) {
        const QChar character = name.at(index);
        const bool afterSmall = index > 0 && name.at(index - 1).isLower();
        const bool beforeSmall = index > 0 && index + 1 < name.size() && name.at(index - 1).isUpper() &&
                                 name.at(index + 1).isLower();
        if (character.isUpper() && (afterSmall || beforeSmall))
            apart += u' ';
        apart += character.isDigit() ? QChar(u' ') : character;
    }
    return apart;
}

} // namespace

QString foldedWords(QStringView text)
{
    if (isFolded(text))
        return text.toString();
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text)
        appendFolded(folded, character);
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString foldedName(QStringView name)
{
    return foldedWords(takenApart(name));
}

QString firstSpokenOf(const QString &folded, const QStringList &phrases)
{
    const QString text = betweenBlanks(folded);
    for (const QString &phrase : phrases) {
        const QString words = foldedWords(phrase);
        if (!words.isEmpty() && text.contains(betweenBlanks(words)))
            return words;
    }
    return {};
}

bool speaksOf(const QString &folded, const QStringList &phrases)
{
    return !firstSpokenOf(folded, phrases).isEmpty();
}

bool nameSpeaksOf(const QString &foldedName, const QStringList &phrases)
{
    constexpr qsizetype shortestRunTogether = 5;
    if (speaksOf(foldedName, phrases))
        return true;
    const QString name = QString(foldedName).remove(u' ');
    return std::ranges::any_of(phrases, [&](const QString &phrase) {
        const QString words = foldedWords(phrase).remove(u' ');
        return words.size() >= shortestRunTogether && (name.startsWith(words) || name.endsWith(words));
    });
}

PortalHints folded(PortalHints hints)
{
    const auto fold = [](QStringList &words) {
        for (QString &word : words)
            word = foldedWords(word);
    };
    for (QStringList *words : {&hints.numen, &hints.birthDate, &hints.day, &hints.month, &hints.year,
                               &hints.captcha, &hints.login, &hints.address, &hints.done})
        fold(*words);
    for (auto &[kind, words] : hints.phrases)
        fold(words);
    return hints;
}
