// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/mail/MessageText.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace training {

namespace {

/// Where the line that begins at @p start ends, its line feed included.
qsizetype lineEnd(QByteArrayView text, qsizetype start)
{
    const qsizetype feed = text.indexOf('\n', start);
    return feed < 0 ? text.size() : feed + 1;
}

bool isEmptyLine(QByteArrayView line)
{
    return line == "\r\n" || line == "\n";
}

HeaderField fieldOf(QByteArrayView raw)
{
    const qsizetype colon = raw.indexOf(':');
    HeaderField field;
    field.raw = raw.toByteArray();
    field.name = raw.first(qMax<qsizetype>(colon, 0)).trimmed().toByteArray();
    field.value = raw.sliced(colon + 1).toByteArray();
    field.value.replace("\r\n", "").replace('\n', "");
    field.value = field.value.trimmed();
    return field;
}

QList<QByteArray> splitOutsideQuotes(const QByteArray &text, char separator)
{
    QList<QByteArray> parts{{}};
    bool quoted = false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const char c = text.at(index);
        if (c == '"')
            quoted = !quoted;
        if (c == separator && !quoted) {
            parts.append(QByteArray());
            continue;
        }
        parts.last() += c;
        if (c == '\\' && quoted && index + 1 < text.size())
            parts.last() += text.at(++index);
    }
    return parts;
}

QByteArray unquoted(const QByteArray &text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text;
    QByteArray plain;
    for (qsizetype index = 1; index + 1 < text.size(); ++index) {
        if (text.at(index) == '\\' && index + 2 < text.size())
            ++index;
        plain += text.at(index);
    }
    return plain;
}

QByteArrayView withoutLastLineEnd(QByteArrayView text)
{
    for (const char c : {'\n', '\r'}) {
        if (text.endsWith(c))
            text.chop(1);
    }
    return text;
}

/// The parts between "--boundary" lines; the line end before a boundary belongs to the boundary (RFC
/// 2046 5.1.1).
QList<QByteArrayView> partsBetween(QByteArrayView body, const QByteArray &boundary)
{
    const QByteArray delimiter = "--" + boundary;
    QList<QByteArrayView> parts;
    qsizetype partStart = -1;
    for (qsizetype start = 0; start < body.size(); start = lineEnd(body, start)) {
        if (!body.sliced(start).startsWith(delimiter))
            continue;
        if (partStart >= 0)
            parts.append(withoutLastLineEnd(body.sliced(partStart, start - partStart)));
        partStart = lineEnd(body, start);
        if (body.sliced(start + delimiter.size()).startsWith("--") ||
            static_cast<std::size_t>(parts.size()) >= MessagePart::mostChildren)
            return parts;
    }
    if (partStart >= 0 && partStart <= body.size())
        parts.append(body.sliced(partStart)); // the closing line is missing
    return parts;
}

} // namespace

QString decodedWords(const QByteArray &text)
{
    static const QRegularExpression word(u"=\\?([^?\\s]+)\\?([bBqQ])\\?([^?\\s]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString source = QString::fromUtf8(text);
    QString decoded;
    qsizetype end = 0;
    for (auto match = word.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        QByteArray bytes = one.captured(3).toLatin1();
        const bool quoted = one.captured(2).toLower() == u"q";
        bytes = quoted ? QByteArray::fromPercentEncoding(bytes.replace('_', ' '), '=')
                       : QByteArray::fromBase64(bytes);
        QStringDecoder decoder(one.captured(1).toLatin1().constData());
        decoded += source.mid(end, one.capturedStart() - end);
        decoded += decoder.isValid() ? QString(decoder(bytes)) : one.captured();
        end = one.capturedEnd();
    }
    return decoded + source.mid(end);
}

MessageText MessageText::of(QByteArrayView bytes)
{
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = lineEnd(bytes, start);
        if (isEmptyLine(bytes.sliced(start, end - start)))
            return {bytes.first(end), bytes.sliced(end)};
        start = end;
    }
    return {bytes, {}};
}

QList<HeaderField> MessageText::fields() const
{
    QList<HeaderField> fields;
    for (qsizetype start = 0; start < header.size();) {
        qsizetype end = lineEnd(header, start);
        if (isEmptyLine(header.sliced(start, end - start)))
            break;
        while (end < header.size() && (header.at(end) == ' ' || header.at(end) == '\t'))
            end = lineEnd(header, end);
        const QByteArrayView raw = header.sliced(start, end - start);
        if (raw.contains(':'))
            fields.append(fieldOf(raw));
        start = end;
    }
    return fields;
}

QByteArray MessageText::value(QByteArrayView name) const
{
    for (const HeaderField &field : fields()) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

TypedValue TypedValue::of(const QByteArray &text)
{
    const QList<QByteArray> parts = splitOutsideQuotes(text, ';');
    TypedValue typed;
    typed.value = parts.first().trimmed().toUpper();
    for (const QByteArray &part : parts.sliced(1)) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            typed.parameters.append(
                {part.first(equals).trimmed().toUpper(), unquoted(part.sliced(equals + 1).trimmed())});
    }
    return typed;
}

QByteArray TypedValue::parameter(QByteArrayView name) const
{
    for (const auto &[key, content] : parameters) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return content;
    }
    return {};
}

MessagePart MessagePart::of(QByteArrayView bytes, int depth)
{
    MessagePart part;
    part.all = bytes;
    part.text = MessageText::of(bytes);
    part.type = TypedValue::of(part.text.value("Content-Type"));
    if (part.type.value.count('/') != 1)
        part.type = TypedValue::of("text/plain; charset=us-ascii");
    const QByteArray boundary = part.type.parameter("BOUNDARY");
    if (depth >= deepest || (part.isMultipart() && boundary.isEmpty()))
        part.type = TypedValue::of("application/octet-stream");
    else if (part.isMultipart()) {
        for (const QByteArrayView child : partsBetween(part.text.body, boundary))
            part.children.push_back(of(child, depth + 1));
        if (part.children.empty())
            part.type =
                TypedValue::of("application/octet-stream"); // RFC 3501 knows no multipart without parts
    } else if (part.isMessage())
        part.children.push_back(of(part.text.body, depth + 1));
    return part;
}

} // namespace training
