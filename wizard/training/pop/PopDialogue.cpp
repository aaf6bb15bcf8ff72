// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/pop/PopDialogue.h"

#include "training/mail/MessageText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr MailServerDialogue::Words words = {
    .protocol = "pop"_L1,
    .busy = "-ERR [SYS/TEMP] Too many connections, come back later",
    .banned = "-ERR [SYS/PERM] Your address is banned for now",
    .lineTooLong = "-ERR Line too long",
    .challenge = "+ ",
    .tlsBegins = "+OK Begin TLS now",
    .tlsUnknown = "-ERR Command not known",
    .tlsRefused = "-ERR [SYS/TEMP] TLS is not to be had just now",
    .injected = "+OK injected",
    .loginThrottled = "-ERR [SYS/TEMP] Temporary authentication failure",
    .loginRefused = "-ERR [AUTH] Authentication failed",
    .saslCancelled = "-ERR Cancelled",
    .saslMalformed = "-ERR Not a valid response",
};

Move ok(const QByteArray &text = {})
{
    return {"+OK " + text + "\r\n"};
}

Move error(const QByteArray &text)
{
    return {"-ERR " + text + "\r\n"};
}

/// Dots doubled at line starts, the lone dot at the end (RFC 1939 3). @p bodyLines as TOP counts them; all if
/// absent.
QByteArray multiline(const QByteArray &bytes, std::optional<qsizetype> bodyLines = std::nullopt)
{
    const MessageText text = MessageText::of(bytes);
    QByteArrayView shown = bytes;
    if (bodyLines) {
        qsizetype end = text.header.size();
        for (qsizetype line = 0; line < *bodyLines && end < bytes.size(); ++line) {
            const qsizetype feed = bytes.indexOf('\n', end);
            end = feed < 0 ? bytes.size() : feed + 1;
        }
        shown = shown.first(end);
    }
    QByteArray stuffed = shown.toByteArray();
    stuffed.replace("\n.", "\n..");
    if (stuffed.startsWith('.'))
        stuffed.prepend('.');
    if (!stuffed.endsWith("\r\n"))
        stuffed += "\r\n";
    return stuffed + ".\r\n";
}

} // namespace

PopDialogue::PopDialogue(const ServerContext &context, bool encrypted)
    : MailServerDialogue(context, encrypted, words)
{
}

QByteArray PopDialogue::welcome() const
{
    return "+OK Training server ready";
}

Move PopDialogue::onLine(QByteArrayView line)
{
    if (m_sasl)
        return onSasl(m_sasl->onResponse(line));
    const QByteArray text = line.toByteArray();
    const qsizetype blank = text.indexOf(' ');
    const QByteArray command = text.first(blank < 0 ? text.size() : blank).toUpper();
    const QByteArray rest = blank < 0 ? QByteArray() : text.sliced(blank + 1);
    const QByteArrayList arguments = rest.isEmpty() ? QByteArrayList() : rest.split(' ');
    if (command == "CAPA")
        return {"+OK Capabilities follow\r\n" + capabilities() + ".\r\n"};
    if (command == "QUIT")
        return quit();
    return m_login ? afterLogin(command, arguments) : beforeLogin(command, arguments, rest);
}

void PopDialogue::onTlsStarted()
{
    MailServerDialogue::onTlsStarted();
    m_user.reset();
}

Move PopDialogue::beforeLogin(const QByteArray &command, const QByteArrayList &arguments,
                              const QByteArray &rest)
{
    if (command == "STLS" && !m_encrypted)
        return startTls();
    if (command != "USER" && command != "PASS" && command != "AUTH")
        return error("Command not known, or not before login");
    if (!takesPasswords())
        return error(m_encrypted ? "[SYS/PERM] No password is taken here" : "[AUTH] No password before STLS");
    if (command == "AUTH")
        return authenticate(arguments);
    if (command == "USER") {
        m_user = rest;
        return ok("Password?");
    }
    if (!m_user)
        return error("USER comes first");
    return finishLogin(*std::exchange(m_user, std::nullopt), rest); // a password may hold blanks
}

Move PopDialogue::authenticate(const QByteArrayList &arguments)
{
    if (arguments.isEmpty()) // an old way to ask for the list
        return {"+OK Mechanisms follow\r\nPLAIN\r\nLOGIN\r\n.\r\n"};
    m_sasl = SaslExchange::begin(arguments.first());
    if (!m_sasl || arguments.size() > 2) {
        m_sasl.reset();
        return error("Mechanism not spoken here");
    }
    return onSasl(m_sasl->onInitialResponse(
        arguments.size() == 2 ? std::optional<QByteArrayView>(arguments.last()) : std::nullopt));
}

Move PopDialogue::onLoggedIn(const QString &login)
{
    m_login = login;
    if (const StoredFolder *inbox = m_context.mail.folder(login, "INBOX")) {
        m_uidValidity = inbox->uidValidity;
        for (const StoredMessage &message : inbox->messages)
            m_items.push_back({message});
    }
    return ok("Logged in");
}

Move PopDialogue::afterLogin(const QByteArray &command, const QByteArrayList &arguments)
{
    if (command == "NOOP")
        return ok();
    if (command == "STAT")
        return status();
    if (command == "RSET") {
        for (Item &item : m_items)
            item.deleted = false;
        return ok();
    }
    if (command == "LIST" || command == "UIDL")
        return listing(command, arguments);
    if (command == "RETR" || command == "TOP" || command == "DELE")
        return message(command, arguments);
    return error("Command not known");
}

Move PopDialogue::status() const
{
    qsizetype count = 0;
    qsizetype size = 0;
    for (const Item &item : m_items) {
        if (!item.deleted) {
            ++count;
            size += item.message.bytes.size();
        }
    }
    return ok(QByteArray::number(count) + ' ' + QByteArray::number(size));
}

Move PopDialogue::listing(const QByteArray &command, const QByteArrayList &arguments) const
{
    if (!arguments.isEmpty()) {
        const auto index = indexOf(arguments);
        return index ? ok(listLine(command, *index)) : error("No such message");
    }
    QByteArray lines = "+OK\r\n";
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        if (!m_items[index].deleted)
            lines += listLine(command, index) + "\r\n";
    }
    return {lines + ".\r\n"};
}

QByteArray PopDialogue::listLine(const QByteArray &command, std::size_t index) const
{
    const StoredMessage &message = m_items[index].message;
    const QByteArray value = command == "LIST"
                                 ? QByteArray::number(message.bytes.size())
                                 : QByteArray::number(m_uidValidity) + '.' + QByteArray::number(message.uid);
    return QByteArray::number(index + 1) + ' ' + value;
}

Move PopDialogue::message(const QByteArray &command, const QByteArrayList &arguments)
{
    const auto index = indexOf(arguments);
    if (!index)
        return error("No such message");
    Item &item = m_items[*index];
    if (command == "DELE") {
        item.deleted = true;
        return ok("Marked");
    }
    if (command == "RETR")
        return {"+OK Message follows\r\n" + multiline(item.message.bytes)};
    bool isNumber = false;
    const int lines = arguments.value(1).toInt(&isNumber);
    if (!isNumber || lines < 0)
        return error("TOP takes a message and a number of lines");
    return {"+OK Top follows\r\n" + multiline(item.message.bytes, lines)};
}

Move PopDialogue::quit()
{
    std::set<quint32> deleted; // only now, RFC 1939 6
    for (const Item &item : m_items) {
        if (item.deleted)
            deleted.insert(item.message.uid);
    }
    if (m_login)
        m_context.mail.expunge(*m_login, "INBOX", deleted);
    return {"+OK Goodbye\r\n", Move::Then::Close};
}

QByteArray PopDialogue::capabilities() const
{
    QByteArray lines = "TOP\r\nUIDL\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nPIPELINING\r\n";
    if (offersStartTls())
        lines += "STLS\r\n";
    if (takesPasswords())
        lines += "USER\r\nSASL PLAIN LOGIN\r\n";
    else if (m_encrypted)
        lines += "SASL GSSAPI\r\n";
    return lines;
}

std::optional<std::size_t> PopDialogue::indexOf(const QByteArrayList &arguments) const
{
    bool isNumber = false;
    const std::size_t number = arguments.value(0).toUInt(&isNumber);
    if (!isNumber || number == 0 || number > m_items.size() || m_items[number - 1].deleted)
        return std::nullopt;
    return number - 1;
}

} // namespace training
