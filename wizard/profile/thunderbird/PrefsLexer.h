// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

/// One word of a prefs.js. Positions are byte offsets into the whole file.
struct PrefsToken {
    enum class Kind { End, Specifier, True, False, Text, Number, Symbol, Error };

    Kind kind = Kind::End;
    qsizetype begin = 0;      ///< Of an Error: the character that is wrong.
    qsizetype end = 0;        ///< One past the last byte.
    QByteArray text;          ///< Of a Text: the value, escapes resolved. Of a Specifier: the word itself.
    quint32 number = 0;       ///< Of a Number: without its sign.
    char symbol = '\0';       ///< Of a Symbol: one of ( ) , ; + -
    QLatin1StringView reason; ///< Of an Error.

    bool is(char wanted) const { return kind == Kind::Symbol && symbol == wanted; }
};

/// Cuts a prefs.js into words, by the rules of Gecko's own reader (modules/libpref/parser/src/lib.rs): three
/// kinds of comment, three of line ending, two of quote, seven escapes, and a NUL byte ends the file. On 4000
/// damaged files it gave the verdicts and the values of Thunderbird 153;
/// tests/data/thunderbird/prefs-verdicts.json keeps some.
class PrefsLexer
{
public:
    explicit PrefsLexer(QByteArrayView bytes);

    /// The next word; End, at the NUL or the last byte's end, for ever after the last one. After an Error the
    /// lexer must not be asked again.
    PrefsToken next();

private:
    char peek(qsizetype ahead = 0) const;
    bool skipBlanksAndComments(PrefsToken &error);
    void skipLineComment();
    void skipSlashComment(PrefsToken &error);
    PrefsToken readWord();
    PrefsToken readNumber();
    PrefsToken readText();
    QLatin1StringView readEscape(QByteArray &text);
    QLatin1StringView readUtf16Escape(QByteArray &text);
    qint32 readHexadecimal(int digits);

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
};

/// "line L, column C: reason"; both count from 1, columns in characters (not bytes), a byte order mark in
/// none.
QString describePrefsError(QByteArrayView bytes, qsizetype position, QLatin1StringView reason);
