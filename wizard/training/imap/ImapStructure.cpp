// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapStructure.h"

#include "training/imap/ImapSyntax.h"

namespace training {

namespace {

constexpr qsizetype mostAddresses = 200;

/// One "Name <local@host>" or "local@host (Name)"; names stay encoded (RFC 2047), as the header has them.
QByteArray address(const QByteArray &text)
{
    const qsizetype open = text.lastIndexOf('<');
    const qsizetype close = text.lastIndexOf('>');
    const bool bracketed = open >= 0 && close > open;
    const qsizetype comment = text.indexOf('(');
    QByteArray mailbox =
        bracketed ? text.sliced(open + 1, close - open - 1) : text.first(comment < 0 ? text.size() : comment);
    mailbox = mailbox.trimmed();
    QByteArray name = bracketed ? text.first(open).trimmed() : QByteArray();
    if (name.size() > 1 && name.startsWith('"') && name.endsWith('"'))
        name = name.sliced(1, name.size() - 2).replace("\\\"", "\"").replace("\\\\", "\\");
    const qsizetype at = mailbox.lastIndexOf('@');
    const QByteArray local = at < 0 ? mailbox : mailbox.first(at);
    const QByteArray host = at < 0 ? QByteArray() : mailbox.sliced(at + 1);
    return '(' + imapStringOrNil(name) + " NIL " + imapStringOrNil(local) + ' ' + imapStringOrNil(host) + ')';
}

QByteArray addresses(const QByteArray &value)
{
    QByteArray list;
    QByteArray current;
    qsizetype count = 0;
    bool quoted = false;
    const QByteArray ended = value + ',';
    for (const char c : ended) {
        if (c == '"')
            quoted = !quoted;
        if (c != ',' || quoted) {
            current += c;
            continue;
        }
        if (!current.trimmed().isEmpty() && ++count <= mostAddresses)
            list += address(current.trimmed());
        current.clear();
    }
    return list.isEmpty() ? QByteArray("NIL") : '(' + list + ')';
}

QByteArray parameters(const TypedValue &typed)
{
    QByteArrayList words;
    for (const auto &[name, value] : typed.parameters)
        words << imapString(name) << imapString(value);
    return words.isEmpty() ? QByteArray("NIL") : '(' + words.join(' ') + ')';
}

QByteArray disposition(const MessageText &text)
{
    const TypedValue typed = TypedValue::of(text.value("Content-Disposition"));
    return typed.value.isEmpty() ? QByteArray("NIL")
                                 : '(' + imapString(typed.value) + ' ' + parameters(typed) + ')';
}

QByteArray lines(QByteArrayView body)
{
    return QByteArray::number(body.count('\n'));
}

QByteArray multipart(const MessagePart &part, bool extended)
{
    QByteArray answer = "(";
    for (const MessagePart &child : part.children)
        answer += imapStructure(child, extended);
    answer += ' ' + imapString(part.type.value.split('/').last());
    if (extended)
        answer += ' ' + parameters(part.type) + ' ' + disposition(part.text) + " NIL NIL";
    return answer + ')';
}

} // namespace

QByteArray imapEnvelope(const MessageText &message)
{
    const QByteArray from = addresses(message.value("From"));
    const auto orFrom = [&](QByteArrayView name) {
        const QByteArray given = addresses(message.value(name));
        return given == "NIL" ? from : given; // RFC 3501 7.4.2: the server fills these two in
    };
    const QByteArrayList items = {imapStringOrNil(message.value("Date")),
                                  imapStringOrNil(message.value("Subject")),
                                  from,
                                  orFrom("Sender"),
                                  orFrom("Reply-To"),
                                  addresses(message.value("To")),
                                  addresses(message.value("Cc")),
                                  addresses(message.value("Bcc")),
                                  imapStringOrNil(message.value("In-Reply-To")),
                                  imapStringOrNil(message.value("Message-ID"))};
    return '(' + items.join(' ') + ')';
}

QByteArray imapStructure(const MessagePart &part, bool extended)
{
    if (!part.children.empty() && part.isMultipart())
        return multipart(part, extended);
    const QByteArray encoding = part.text.value("Content-Transfer-Encoding");
    const QByteArrayList type = part.type.value.split('/');
    QByteArrayList items = {imapString(type.first()),
                            imapString(type.last()),
                            parameters(part.type),
                            imapStringOrNil(part.text.value("Content-ID")),
                            imapStringOrNil(part.text.value("Content-Description")),
                            imapString(encoding.isEmpty() ? QByteArray("7BIT") : encoding.toUpper()),
                            QByteArray::number(part.text.body.size())};
    if (part.isMessage())
        items << imapEnvelope(part.children.front().text) << imapStructure(part.children.front(), extended);
    if (part.isMessage() || type.first() == "TEXT")
        items << lines(part.text.body);
    if (extended)
        items << "NIL" << disposition(part.text) << "NIL"
              << "NIL";
    return '(' + items.join(' ') + ')';
}

} // namespace training
