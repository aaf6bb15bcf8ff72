// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/smtp/SmtpDialogue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace training {

namespace {

using Sending = Misbehaviour::Sending;

constexpr MailServerDialogue::Words words = {
    .protocol = "smtp"_L1,
    .busy = "421 4.3.2 Too many connections, come back later",
    .banned = "554 5.7.1 Your address is banned for now",
    .lineTooLong = "500 5.5.2 Line too long",
    .challenge = "334 ",
    .tlsBegins = "220 2.0.0 Begin TLS now",
    .tlsUnknown = "502 5.5.2 Command not known",
    .tlsRefused = "454 4.7.0 TLS is not to be had just now",
    .injected = "250 localhost injected",
    .loginThrottled = "454 4.7.0 Temporary authentication failure",
    .loginRefused = "535 5.7.8 Authentication failed",
    .saslCancelled = "501 5.5.2 Not a valid response",
    .saslMalformed = "501 5.5.2 Not a valid response",
};

Move say(const QByteArray &line)
{
    return {line + "\r\n"};
}

/// "FROM:<a@b> SIZE=12" → "a@b" and the parameters; blanks after the colon are forgiven, as everywhere.
struct Path {
    QString address;
    QByteArrayList parameters;
};

std::optional<Path> pathFrom(const QByteArray &arguments, QByteArrayView keyword)
{
    if (arguments.first(qMin(arguments.size(), keyword.size())).compare(keyword, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArray rest = arguments.sliced(keyword.size()).trimmed();
    const qsizetype close = rest.indexOf('>');
    if (!rest.startsWith('<') || close < 0)
        return std::nullopt;
    const QByteArray parameters = rest.sliced(close + 1).trimmed();
    return Path{QString::fromUtf8(rest.sliced(1, close - 1)),
                parameters.isEmpty() ? QByteArrayList() : parameters.split(' ')};
}

qsizetype announcedSize(const QByteArrayList &parameters)
{
    for (const QByteArray &parameter : parameters) {
        if (parameter.toUpper().startsWith("SIZE="))
            return parameter.sliced(5).toLongLong();
    }
    return 0;
}

} // namespace

SmtpDialogue::SmtpDialogue(const ServerContext &context, bool encrypted)
    : MailServerDialogue(context, encrypted, words)
{
}

QByteArray SmtpDialogue::welcome() const
{
    return "220 localhost ESMTP training server ready";
}

Move SmtpDialogue::onLine(QByteArrayView line)
{
    if (m_data)
        return onDataLine(line);
    if (m_sasl)
        return onSasl(m_sasl->onResponse(line));
    const QByteArray text = line.toByteArray().trimmed();
    const qsizetype blank = text.indexOf(' ');
    const QByteArray command = text.first(blank < 0 ? text.size() : blank).toUpper();
    const QByteArray arguments = blank < 0 ? QByteArray() : text.sliced(blank + 1).trimmed();
    return onCommand(command, arguments);
}

Move SmtpDialogue::onCommand(const QByteArray &command, const QByteArray &arguments)
{
    if (command == "EHLO" || command == "HELO")
        return hello(command, arguments);
    if (command == "NOOP")
        return say("250 2.0.0 Ok");
    if (command == "RSET") {
        m_envelope.reset();
        return say("250 2.0.0 Ok");
    }
    if (command == "QUIT")
        return {"221 2.0.0 Bye\r\n", Move::Then::Close};
    if (command == "STARTTLS" && !m_encrypted)
        return startTls();
    if (command == "AUTH")
        return authenticate(arguments);
    if (command == "MAIL")
        return mailFrom(arguments);
    if (command == "RCPT")
        return recipientTo(arguments);
    if (command == "DATA")
        return data();
    if (command == "VRFY")
        return say("252 2.5.2 Send some mail, it will try");
    return say("502 5.5.2 Command not known");
}

void SmtpDialogue::onTlsStarted()
{
    MailServerDialogue::onTlsStarted();
    m_hello.clear();
    m_extended = false;
}

Move SmtpDialogue::hello(const QByteArray &command, const QByteArray &name)
{
    if (name.isEmpty())
        return say("501 5.5.4 A name is due");
    m_hello = name;
    m_extended = command == "EHLO";
    m_envelope.reset();
    if (!m_extended)
        return say("250 localhost");
    QByteArrayList words = {"localhost", "PIPELINING",
                            "SIZE " + QByteArray::number(MailStore::largestMessage), "8BITMIME",
                            "ENHANCEDSTATUSCODES"};
    if (offersStartTls())
        words << "STARTTLS";
    if (m_encrypted)
        words << (takesPasswords() ? "AUTH PLAIN LOGIN" : "AUTH GSSAPI");
    const QByteArray last = words.takeLast();
    return {"250-" + words.join("\r\n250-") + "\r\n250 " + last + "\r\n"};
}

Move SmtpDialogue::authenticate(const QByteArray &arguments)
{
    if (!m_encrypted)
        return say("530 5.7.0 STARTTLS comes first");
    if (!m_extended || m_login || m_envelope)
        return say("503 5.5.1 Not now");
    const QByteArrayList words = arguments.split(' ');
    m_sasl = takesPasswords() && words.size() <= 2 ? SaslExchange::begin(words.first()) : std::nullopt;
    if (!m_sasl)
        return say("504 5.5.4 Mechanism not spoken here");
    return onSasl(m_sasl->onInitialResponse(words.size() == 2 ? std::optional<QByteArrayView>(words.last())
                                                              : std::nullopt));
}

Move SmtpDialogue::onLoggedIn(const QString &login)
{
    m_login = login;
    return say("235 2.7.0 Authentication succeeded");
}

Move SmtpDialogue::mailFrom(const QByteArray &arguments)
{
    if (!m_encrypted)
        return say("530 5.7.0 STARTTLS comes first");
    if (!m_login)
        return say("530 5.7.0 Authentication required");
    if (m_envelope)
        return say("503 5.5.1 One sender only");
    const auto path = pathFrom(arguments, "FROM:");
    if (!path)
        return say("501 5.5.4 MAIL FROM:<address> is due");
    if (announcedSize(path->parameters) > MailStore::largestMessage)
        return say("552 5.3.4 Too large");
    if (m_context.accounts.ownerOf(path->address) != m_login)
        return say("553 5.7.1 Not an address of yours");
    m_envelope = Envelope{path->address, {}};
    return say("250 2.1.0 Ok");
}

Move SmtpDialogue::recipientTo(const QByteArray &arguments)
{
    if (!m_envelope)
        return say("503 5.5.1 MAIL comes first");
    const auto path = pathFrom(arguments, "TO:");
    if (!path)
        return say("501 5.5.4 RCPT TO:<address> is due");
    if (m_envelope->recipients.size() >= mostRecipients)
        return say("452 4.5.3 Too many recipients");
    const auto owner = m_context.accounts.ownerOf(path->address);
    if (!owner) {
        const bool local = path->address.endsWith(u'@' + AccountBook::domain(), Qt::CaseInsensitive);
        return say(local ? "550 5.1.1 No such person here"
                         : "550 5.7.1 This training server sends nothing outside");
    }
    if (m_context.misbehaviour.sending == Sending::OverQuota)
        return say("552 5.2.2 The mailbox is full");
    m_envelope->recipients.push_back(*owner);
    return say("250 2.1.5 Ok");
}

Move SmtpDialogue::data()
{
    if (!m_envelope || m_envelope->recipients.empty())
        return say("503 5.5.1 RCPT comes first");
    m_data = QByteArray();
    m_dataTooLarge = false;
    return say("354 End with a dot on a line of its own");
}

Move SmtpDialogue::onDataLine(QByteArrayView line)
{
    if (line == ".")
        return deliver();
    if (line.startsWith('.')) // RFC 5321 4.5.2
        line = line.sliced(1);
    m_dataTooLarge = m_dataTooLarge || m_data->size() + line.size() + 2 > MailStore::largestMessage;
    if (!m_dataTooLarge)
        m_data->append(line).append("\r\n");
    return {};
}

Move SmtpDialogue::deliver()
{
    const QByteArray message = *std::exchange(m_data, std::nullopt);
    const Envelope envelope = *std::exchange(m_envelope, std::nullopt);
    if (m_dataTooLarge)
        return say("552 5.3.4 Too large");
    if (m_context.misbehaviour.sending == Sending::Refused)
        return say("554 5.7.1 Message refused");
    const QByteArray traced = "Return-Path: <" + envelope.sender.toUtf8() + ">\r\n" + received() + message;
    for (const QString &recipient : envelope.recipients) {
        if (!m_context.mail.append(recipient, "INBOX", traced, {}, m_context.clock()))
            return say("452 4.3.1 No room left");
    }
    return say("250 2.0.0 Delivered");
}

/// RFC 5321 4.4. The client's name is its own choice, so only its letters are kept.
QByteArray SmtpDialogue::received() const
{
    QByteArray name;
    for (const char c : m_hello.first(qMin<qsizetype>(m_hello.size(), 255))) {
        if (static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x7f)
            name += c;
    }
    const QString when =
        QLocale::c().toString(m_context.clock().toUTC(), u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s);
    return "Received: from " + name + " by localhost with ESMTPSA;\r\n\t" + when.toLatin1() + "\r\n";
}

} // namespace training
