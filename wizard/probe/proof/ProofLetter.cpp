// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/ProofLetter.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;
constexpr qsizetype longestEncodedWord = 75; // RFC 2047 §2
constexpr QByteArrayView wordBegin = "=?UTF-8?B?";
constexpr QByteArrayView wordEnd = "?=";
constexpr QByteArrayView fold = "\r\n ";

bool isPlain(QStringView text)
{
    return text.size() < longestLine - 20 && !text.contains("=?"_L1) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// Of @p text from @p from on, how many UTF-16 units fit into @p bytes of UTF-8 without cutting a character.
qsizetype fitting(QStringView text, qsizetype bytes)
{
    qsizetype units = 0;
    while (units < text.size()) {
        const qsizetype character = text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
        const qsizetype cost = text.sliced(units, character).toUtf8().size();
        if (cost > bytes)
            break;
        bytes -= cost;
        units += character;
    }
    return units;
}

/// "Marie Dupont" or encoded words: quotes are for ASCII that is no row of atoms (RFC 5322 §3.2.3).
QByteArray phrase(const QString &name, qsizetype used)
{
    const bool atoms = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u' ' || c == u'-' || c == u'\'' || (c < u'\x7f' && c.isLetterOrNumber());
    });
    if (!isPlain(name) || atoms)
        return headerText(name, used);
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + quoted.toLatin1() + '"';
}

QByteArray mailbox(const ProofLetter &letter, qsizetype used)
{
    const QByteArray address = '<' + letter.address.toString().toLatin1() + '>';
    return letter.displayName.isEmpty() ? address
                                        : phrase(letter.displayName, used) + fold.toByteArray() + address;
}

QByteArray quotedPrintable(QByteArrayView line)
{
    QByteArray encoded;
    qsizetype used = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line.at(at);
        const bool literal = (c > ' ' && c < 0x7f && c != '=') || (c == ' ' && at + 1 < line.size());
        const QByteArray unit = literal ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (used + unit.size() > longestLine - 1) { // room for the soft line break
            encoded += "=\r\n";
            used = 0;
        }
        encoded += unit;
        used += unit.size();
    }
    return encoded + "\r\n";
}

} // namespace

QByteArray newMessageId(const EmailAddress &own)
{
    std::array<quint32, 4> token{};
    QRandomGenerator::system()->fillRange(token.data(), qsizetype(token.size()));
    QByteArray digits;
    for (const quint32 part : token)
        digits += QByteArray::number(part, 16).rightJustified(8, '0');
    return '<' + digits + '@' + own.domain().toLatin1() + '>';
}

QByteArray headerText(const QString &text, qsizetype used)
{
    if (isPlain(text))
        return text.toLatin1();
    QByteArray words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype line = at == 0 ? longestLine - used : longestLine - 1;
        const qsizetype room = std::min(longestEncodedWord, line) - wordBegin.size() - wordEnd.size();
        const QStringView part =
            QStringView(text).sliced(at).first(fitting(QStringView(text).sliced(at), room / 4 * 3));
        if (at > 0)
            words += fold;
        words += wordBegin + part.toUtf8().toBase64() + wordEnd;
        at += part.size();
    }
    return words;
}

QByteArray rendered(const ProofLetter &letter)
{
    const QString date = QLocale::c().toString(letter.date.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s);
    const QByteArray person = mailbox(letter, 6);
    QByteArray message = "Date: " + date.toLatin1() + " +0000\r\nFrom: " + person + "\r\nTo: " + person +
                         "\r\nSubject: " + headerText(letter.subject, 9) +
                         "\r\nMessage-ID: " + letter.messageId +
                         "\r\nMIME-Version: 1.0"
                         "\r\nContent-Type: text/plain; charset=utf-8"
                         "\r\nContent-Transfer-Encoding: quoted-printable"
                         "\r\nAuto-Submitted: auto-generated\r\n\r\n";
    for (const QString &line : letter.body.split(u'\n'))
        message += quotedPrintable(line.toUtf8());
    return message;
}
