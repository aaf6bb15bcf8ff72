// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/FormBody.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

/// Each CR, LF and CRLF as CRLF.
WipedBytes withNetworkLines(QByteArrayView text)
{
    WipedBytes bytes;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const char byte = text[index];
        if (byte != '\r' && byte != '\n') {
            bytes.push_back(byte);
            continue;
        }
        append(bytes, "\r\n");
        if (byte == '\r' && index + 1 < text.size() && text[index + 1] == '\n')
            ++index;
    }
    return bytes;
}

WipedBytes sent(QByteArrayView utf8, TextEncoding encoding)
{
    return encoded(viewOf(withNetworkLines(utf8)), encoding);
}

WipedBytes sent(const Secret &value, TextEncoding encoding)
{
    return value.reveal([encoding](QByteArrayView utf8) { return sent(utf8, encoding); });
}

bool goesAsItIs(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           QByteArrayView("*-._").contains(byte);
}

void appendPercentEncoded(WipedBytes &bytes, const WipedBytes &value)
{
    constexpr QByteArrayView digits("0123456789ABCDEF");
    for (const char byte : value) {
        const auto code = static_cast<unsigned char>(byte);
        if (goesAsItIs(byte)) {
            bytes.push_back(byte);
        } else if (byte == ' ') {
            bytes.push_back('+');
        } else {
            bytes.push_back('%');
            bytes.push_back(digits[code >> 4]);
            bytes.push_back(digits[code & 0xF]);
        }
    }
}

/// In quotes: what would end them or the line, escaped as HTML has it (not as RFC 7578 has).
void appendQuoted(WipedBytes &bytes, const WipedBytes &name)
{
    for (const char byte : name) {
        if (byte == '"')
            append(bytes, "%22");
        else if (byte == '\r')
            append(bytes, "%0D");
        else if (byte == '\n')
            append(bytes, "%0A");
        else
            bytes.push_back(byte);
    }
}

struct EncodedEntry {
    WipedBytes name;
    WipedBytes value;
    bool isFile = false;
};

std::vector<EncodedEntry> encodedEntries(const std::vector<FormEntry> &entries, TextEncoding encoding)
{
    std::vector<EncodedEntry> result;
    result.reserve(entries.size());
    for (const FormEntry &entry : entries)
        result.push_back({sent(entry.name, encoding), sent(entry.value, encoding), entry.isFile});
    return result;
}

QByteArray boundaryBeside(const std::vector<EncodedEntry> &entries)
{
    while (true) {
        const QByteArray boundary = "----form" +
                                    QByteArray::number(QRandomGenerator::system()->generate64(), 36) +
                                    QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        const bool occurs = std::any_of(entries.begin(), entries.end(), [&](const EncodedEntry &entry) {
            return viewOf(entry.value).contains(boundary) || viewOf(entry.name).contains(boundary);
        });
        if (!occurs)
            return boundary;
    }
}

} // namespace

WipedBytes urlEncoded(const std::vector<FormEntry> &entries, TextEncoding encoding)
{
    WipedBytes bytes;
    for (const FormEntry &entry : entries) {
        if (!bytes.empty())
            bytes.push_back('&');
        appendPercentEncoded(bytes, sent(entry.name, encoding));
        bytes.push_back('=');
        appendPercentEncoded(bytes, sent(entry.value, encoding));
    }
    return bytes;
}

WipedBytes plainText(const std::vector<FormEntry> &entries, TextEncoding encoding)
{
    WipedBytes bytes;
    for (const FormEntry &entry : entries) {
        append(bytes, viewOf(sent(entry.name, encoding)));
        bytes.push_back('=');
        append(bytes, viewOf(sent(entry.value, encoding)));
        append(bytes, "\r\n");
    }
    return bytes;
}

MultipartBody multipart(const std::vector<FormEntry> &entries, TextEncoding encoding)
{
    const std::vector<EncodedEntry> parts = encodedEntries(entries, encoding);
    MultipartBody body{boundaryBeside(parts), {}};
    const QByteArray delimiter = "--" + body.boundary;
    for (const EncodedEntry &part : parts) {
        append(body.bytes, delimiter);
        append(body.bytes, "\r\nContent-Disposition: form-data; name=\"");
        appendQuoted(body.bytes, part.name);
        append(body.bytes,
               part.isFile ? "\"; filename=\"\"\r\nContent-Type: application/octet-stream" : "\"");
        append(body.bytes, "\r\n\r\n");
        append(body.bytes, viewOf(part.value));
        append(body.bytes, "\r\n");
    }
    append(body.bytes, delimiter);
    append(body.bytes, "--\r\n");
    return body;
}
