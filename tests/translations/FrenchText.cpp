// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrenchText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList allOf(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches =
        QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// "…", ".", ":", "?", "!", "," or nothing: the last sign, blanks, closing tags, quotes and brackets apart.
QString closingMark(const QString &text)
{
    static const QRegularExpression mark(u"([….:?!,])[\\s\u00A0\u202F]*(?:</\\w+>|[”»\")])*\\s*$"_s);
    const QString sign = mark.match(QString(text).replace("..."_L1, u"…"_s)).captured(1);
    return sign;
}

QString edges(const QString &text)
{
    static const QRegularExpression blanks(u"^([ \\n\\t]*)(?:.*\\S)?([ \\n\\t]*)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const auto match = blanks.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

/// Tags and entities out of the way: their punctuation is not the text's.
QString proseOf(QString text)
{
    static const QRegularExpression markup(u"<[^>]*>|&\\w+;"_s);
    return text.replace(markup, u"x"_s);
}

} // namespace

QStringList FrenchText::flawsAgainst(const QString &source, const QString &translation)
{
    QStringList flaws;
    const QString placeholder = u"%L?\\d+|%n"_s;
    if (allOf(source, placeholder) != allOf(translation, placeholder))
        flaws.append(u"placeholders differ"_s);
    const QString accelerator = u"(?<!&)&(?=\\w)(?!\\w+;)"_s;
    if (allOf(source, accelerator).size() != allOf(translation, accelerator).size())
        flaws.append(u"accelerators differ"_s);
    if (closingMark(source) != closingMark(translation))
        flaws.append(u"closing marks differ"_s);
    if (edges(source) != edges(translation))
        flaws.append(u"blanks at the ends differ"_s);
    const QString tag = u"</?\\w+[^>]*>"_s;
    if (allOf(source, tag) != allOf(translation, tag))
        flaws.append(u"tags differ"_s);
    return flaws;
}

QStringList FrenchText::flawsOfPrint(const QString &translation)
{
    struct Rule {
        QString pattern;
        QString flaw;
    };
    static const QList<Rule> rules = {
        {u"(?<![\u00A0\u202F:;?!])[:;?!]+(?=\\s|$|\u00A0»)"_s, u"no fixed blank before : ; ? or !"_s},
        {u"(?<![\u00A0\u202F])»"_s, u"no fixed blank before »"_s},
        {u"«(?![\u00A0\u202F])"_s, u"no fixed blank after «"_s},
        {u"(?<=\\w)'(?=[\\w«“…])"_s, u"straight apostrophe"_s},
        {u"\\.\\.\\."_s, u"three dots instead of …"_s},
        {u"[“”]"_s, u"English quotes"_s},
    };
    const QString prose = proseOf(translation);
    QStringList flaws;
    for (const Rule &rule : rules) {
        const QRegularExpression pattern(rule.pattern, QRegularExpression::UseUnicodePropertiesOption);
        if (pattern.match(prose).hasMatch())
            flaws.append(rule.flaw);
    }
    return flaws;
}
