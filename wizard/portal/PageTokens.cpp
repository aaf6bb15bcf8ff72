// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PageTokens.h"

#include "portal/PortalWords.h"

using namespace Qt::StringLiterals;

namespace {

bool belongsToToken(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ||
           character.category() == QChar::Other_Format || u"@.-_+%/&"_s.contains(character);
}

unsigned gapOf(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\r':
    case u'\u2028':
    case u'\u2029': return PageToken::Line;
    case u'\t':
    case u'|': return PageToken::Cell;
    case u':':
    case u'=':
    case u'\u2013':
    case u'\u2014':
    case u'\u2192': return PageToken::Colon;
    case u',':
    case u';':
    case u'!':
    case u'?': return PageToken::Stop;
    case u'"':
    case u'«':
    case u'»':
    case u'“':
    case u'”': return PageToken::Quote;
    default: return PageToken::Blank;
    }
}

/// Longer than any word or address (RFC 5321: 254): neither a label nor a value, so nothing reads it.
constexpr qsizetype longestToken = 300;

/// Folding costs a normalisation; most words of a page are plain letters already.
QStringList wordsOf(QStringView text)
{
    if (text.size() > longestToken)
        return {QString()};
    for (const QChar character : text) {
        if (character < u'a' || character > u'z')
            return foldedWords(text).split(u' ', Qt::SkipEmptyParts);
    }
    return {text.toString()};
}

/// "Identifiant - mdupont": a dash between blanks does what a colon does.
bool isDash(QStringView text)
{
    return text == u"-";
}

bool mayEndToken(QChar character)
{
    return character != u'.' && character != u'-' && character != u'/';
}

QStringView runFrom(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && belongsToToken(text.at(end)))
        ++end;
    return text.sliced(start, end - start);
}

/// Without the full stop that ends its sentence.
QStringView withoutStop(QStringView run)
{
    while (!run.isEmpty() && !mayEndToken(run.back()))
        run.chop(1);
    return run;
}

} // namespace

std::vector<PageToken> tokensOf(QStringView text)
{
    std::vector<PageToken> tokens;
    unsigned gap = PageToken::Line;
    qsizetype index = 0;
    while (index < text.size()) {
        if (!belongsToToken(text.at(index))) {
            gap |= gapOf(text.at(index++));
            continue;
        }
        const QStringView run = runFrom(text, index);
        index += run.size();
        if (isDash(run)) {
            gap |= PageToken::Colon;
            continue;
        }
        const QStringView word = withoutStop(run);
        if (auto words = wordsOf(word); !words.isEmpty()) {
            tokens.push_back({word.size() > longestToken ? QStringView() : word, std::move(words), gap});
            gap = PageToken::Blank;
        }
        if (word.size() < run.size())
            gap |= PageToken::Stop;
    }
    return tokens;
}
