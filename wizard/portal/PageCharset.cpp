// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PageCharset.h"

#include <QHash>

namespace {

constexpr qsizetype searched = 1024;

std::optional<TextEncoding> markedEncoding(QByteArrayView body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (body.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (body.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    return std::nullopt;
}

bool isBlank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

void skipBlanks(QByteArrayView &rest)
{
    while (!rest.isEmpty() && isBlank(rest.front()))
        rest = rest.sliced(1);
}

/// A value in quotes, or up to what ends a bare one.
QByteArrayView takeValue(QByteArrayView &rest, QByteArrayView endsBare)
{
    skipBlanks(rest);
    const char quote = rest.isEmpty() ? '\0' : rest.front();
    const bool quoted = quote == '"' || quote == '\'';
    if (quoted)
        rest = rest.sliced(1);
    qsizetype length = 0;
    const auto ends = [&](char byte) {
        return quoted ? byte == quote : isBlank(byte) || endsBare.contains(byte);
    };
    while (length < rest.size() && !ends(rest[length]))
        ++length;
    const QByteArrayView value = rest.first(length);
    rest = rest.sliced(qMin(rest.size(), quoted ? length + 1 : length));
    return value;
}

/// Of "text/html; charset=x", a header's or a <meta>'s content.
std::optional<TextEncoding> declaredIn(const QByteArray &contentType)
{
    const QByteArray folded = contentType.toLower();
    constexpr QByteArrayView word("charset");
    for (qsizetype at = folded.indexOf("charset"); at >= 0; at = folded.indexOf("charset", at + 1)) {
        QByteArrayView rest = QByteArrayView(folded).sliced(at + word.size());
        skipBlanks(rest);
        if (!rest.startsWith('='))
            continue;
        rest = rest.sliced(1);
        return encodingLabelled(takeValue(rest, ";,"));
    }
    return std::nullopt;
}

/// Blanks, and the "/" of a tag that closes itself.
void skipToAttribute(QByteArrayView &rest)
{
    while (!rest.isEmpty() && (isBlank(rest.front()) || rest.front() == '/'))
        rest = rest.sliced(1);
}

QByteArray takeName(QByteArrayView &rest)
{
    qsizetype length = 0;
    while (length < rest.size() && !isBlank(rest[length]) && !QByteArrayView("=>/").contains(rest[length]))
        ++length;
    const QByteArray name = rest.first(length).toByteArray().toLower();
    rest = rest.sliced(length);
    return name;
}

/// Those that have a value, by their names; the last one of a name counts.
QHash<QByteArray, QByteArray> attributesIn(QByteArrayView rest)
{
    QHash<QByteArray, QByteArray> attributes;
    for (skipToAttribute(rest); !rest.isEmpty() && rest.front() != '>'; skipToAttribute(rest)) {
        const QByteArray name = takeName(rest);
        skipBlanks(rest);
        if (!rest.startsWith('='))
            continue;
        rest = rest.sliced(1);
        attributes.insert(name, takeValue(rest, ">").toByteArray());
    }
    return attributes;
}

/// One <meta …>, after its name.
std::optional<TextEncoding> declaredByMeta(QByteArrayView rest)
{
    const QHash<QByteArray, QByteArray> attributes = attributesIn(rest);
    const QByteArray charset = attributes.value("charset");
    if (!charset.isEmpty())
        return encodingLabelled(charset);
    const bool isContentType = attributes.value("http-equiv").toLower() == "content-type";
    return isContentType ? declaredIn(attributes.value("content")) : std::nullopt;
}

constexpr QByteArrayView metaTag("<meta");

bool isMeta(QByteArrayView rest)
{
    return rest.startsWith(metaTag) && rest.size() > metaTag.size() &&
           (isBlank(rest[metaTag.size()]) || rest[metaTag.size()] == '/');
}

std::optional<TextEncoding> encodingInMeta(QByteArrayView body)
{
    const QByteArray start = body.first(qMin(searched, body.size())).toByteArray().toLower();
    qsizetype at = 0;
    while ((at = start.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = QByteArrayView(start).sliced(at);
        if (rest.startsWith("<!--")) {
            const qsizetype end = start.indexOf("-->", at);
            if (end < 0)
                return std::nullopt;
            at = end;
            continue;
        }
        if (isMeta(rest)) {
            if (const auto found = declaredByMeta(rest.sliced(metaTag.size())))
                return outputEncodingOf(*found); // it was read as ASCII, so it is no UTF-16
        }
        ++at;
    }
    return std::nullopt;
}

} // namespace

TextEncoding encodingOfPage(QByteArrayView body, QStringView contentType)
{
    if (const auto marked = markedEncoding(body))
        return *marked;
    if (const auto declared = declaredIn(contentType.toLatin1()))
        return *declared;
    return encodingInMeta(body).value_or(TextEncoding::Windows1252);
}
