// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/TableShape.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1 << 16;
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

/// The 32 places where Windows-1252 differs from Latin-1; those that it leaves free stay what they are there.
constexpr std::array<char16_t, 32> above0x80 = {u'€',    u'\x81', u'‚', u'ƒ', u'„', u'…',    u'†', u'‡',
                                                u'ˆ',    u'‰',    u'Š', u'‹', u'Œ', u'\x8d', u'Ž', u'\x8f',
                                                u'\x90', u'‘',    u'’', u'“', u'”', u'•',    u'–', u'—',
                                                u'˜',    u'™',    u'š', u'›', u'œ', u'\x9d', u'ž', u'Ÿ'};

/// The first line with something in it says what separates its cells; in quotes nothing does.
char delimiterIn(const QByteArray &headers)
{
    std::array<std::pair<char, qsizetype>, 3> found = {{{';', 0}, {',', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char character : headers) {
        quoted = quoted != (character == '"');
        for (auto &[delimiter, count] : found)
            count += !quoted && character == delimiter ? 1 : 0;
    }
    return std::ranges::max_element(found, {}, [](const auto &each) { return each.second; })->first;
}

bool startsAsUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Reads on to the end. False: there is a zero byte, which no text holds.
bool isText(QIODevice &table, TableEncoding &encoding)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!table.atEnd()) {
        const QByteArray piece = table.read(pieceSize);
        if (piece.contains('\0'))
            return false;
        [[maybe_unused]] const QString text = decoder.decode(piece);
    }
    // A letter that is cut at the end shows only when something else follows.
    [[maybe_unused]] const QString last = decoder.decode(QByteArrayView("\n"));
    encoding = decoder.hasError() ? TableEncoding::Windows1252 : TableEncoding::Utf8;
    return true;
}

} // namespace

Result<TableShape> shapeOf(QIODevice &table)
{
    TableShape shape;
    if (table.peek(byteOrderMark.size()) == byteOrderMark)
        shape.start = byteOrderMark.size();
    if (startsAsUtf16(table.peek(2)))
        return Fault{FaultKind::TableUnreadable, u"utf-16"_s};
    table.seek(shape.start);
    QByteArray headers;
    while (headers.trimmed().isEmpty() && !table.atEnd())
        headers = table.readLine(pieceSize);
    if (headers.trimmed().isEmpty())
        return Fault{FaultKind::TableEmpty, {}};
    shape.delimiter = delimiterIn(headers);
    table.seek(shape.start);
    if (!isText(table, shape.encoding))
        return Fault{FaultKind::TableUnreadable, u"not-text"_s};
    return shape;
}

QString textOf(const QByteArray &cell, TableEncoding encoding)
{
    if (encoding == TableEncoding::Utf8)
        return QString::fromUtf8(cell);
    QString text = QString::fromLatin1(cell);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = above0x80.at(character.unicode() - 0x80U);
    }
    return text;
}
