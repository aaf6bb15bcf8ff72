// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapDialogue.h"

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr MailServerDialogue::Words words = {
    .protocol = "imap"_L1,
    .busy = "* BYE [UNAVAILABLE] Too many connections, come back later",
    .banned = "* BYE Your address is banned for now",
    .lineTooLong = "* BYE Line too long",
    .challenge = "+ ",
    .tlsBegins = "OK Begin TLS now",
    .tlsUnknown = "BAD Command not known",
    .tlsRefused = "NO [UNAVAILABLE] TLS is not to be had just now",
    .injected = "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN",
    .loginThrottled = "NO [UNAVAILABLE] Temporary authentication failure",
    .loginRefused = "NO [AUTHENTICATIONFAILED] Authentication failed",
    .saslCancelled = "BAD Cancelled",
    .saslMalformed = "BAD Not a valid response",
};

constexpr qsizetype largestLiteralBeforeLogin = 4096;
constexpr qsizetype largestCommand = MailStore::largestMessage + ServerDialogue::longestLine;

} // namespace

ImapDialogue::ImapDialogue(const ServerContext &context, bool encrypted)
    : MailServerDialogue(context, encrypted, words)
{
}

QByteArray ImapDialogue::welcome() const
{
    return "* OK [CAPABILITY " + capabilities() + "] Training server ready";
}

Move ImapDialogue::onLine(QByteArrayView line)
{
    if (m_idling)
        return endIdle(line);
    if (m_sasl)
        return onSasl(m_sasl->onResponse(line));
    m_command.append(line);
    if (const auto literal = LiteralAnnouncement::at(line))
        return onLiteral(*literal);
    return execute(std::exchange(m_command, {}));
}

Move ImapDialogue::onLiteral(const LiteralAnnouncement &literal)
{
    const qsizetype most = m_session ? largestCommand : largestLiteralBeforeLogin;
    if (literal.size > most - m_command.size()) {
        if (!literal.synchronizing) // its bytes are on their way: RFC 7888 leaves only closing
            return {"* BYE [TOOBIG] Too large\r\n", Move::Then::Close};
        const QByteArray tag = m_command.first(qMax<qsizetype>(m_command.indexOf(' '), 0));
        m_command.clear();
        return {tag + " NO [TOOBIG] Too large\r\n"};
    }
    m_command += "\r\n";
    m_awaited = literal.size;
    return {literal.synchronizing ? QByteArray("+ Go on\r\n") : QByteArray()};
}

Move ImapDialogue::onBytes(const QByteArray &bytes)
{
    m_awaited = 0;
    m_command += bytes;
    return {};
}

QByteArray ImapDialogue::onMailChanged()
{
    return m_idling && m_session ? m_session->catchUp() : QByteArray();
}

Move ImapDialogue::execute(const QByteArray &command)
{
    ImapReader reader(command);
    const auto tag = reader.atom();
    auto word = tag && reader.takeSpace() ? reader.atom() : std::nullopt;
    if (!word)
        return {"* BAD A tag and a command are due\r\n"};
    m_tag = *tag;
    const bool byUid = word->toUpper() == "UID" && reader.takeSpace();
    if (byUid)
        word = reader.atom();
    const QByteArray name = word.value_or(QByteArray()).toUpper();
    reader.takeSpace();
    if (const auto move = atAnyTime(name))
        return *move;
    return m_session ? afterLogin(name, byUid, reader) : beforeLogin(name, reader);
}

std::optional<Move> ImapDialogue::atAnyTime(const QByteArray &command)
{
    if (command == "CAPABILITY")
        return tagged("OK Listed", "* CAPABILITY " + capabilities() + "\r\n");
    if (command == "NOOP")
        return tagged("OK Nothing done", m_session ? m_session->catchUp() : QByteArray());
    if (command == "ID")
        return tagged("OK Hello", "* ID (\"name\" \"assistant-messagerie training\")\r\n");
    if (command == "LOGOUT")
        return Move{"* BYE Goodbye\r\n" + m_tag + " OK Logged out\r\n", Move::Then::Close};
    return std::nullopt;
}

Move ImapDialogue::afterLogin(const QByteArray &command, bool byUid, ImapReader &reader)
{
    if (command == "IDLE") {
        m_idling = true;
        return {m_session->catchUp() + "+ idling\r\n"};
    }
    const auto answer = m_session->run(command, byUid, reader);
    return answer ? tagged(answer->status, answer->untagged) : tagged("BAD Command not known");
}

Move ImapDialogue::beforeLogin(const QByteArray &command, ImapReader &reader)
{
    if (command == "STARTTLS" && !m_encrypted)
        return startTls();
    if (command == "AUTHENTICATE")
        return authenticate(reader);
    if (command == "LOGIN")
        return login(reader);
    return tagged("BAD Command not known, or not before login");
}

Move ImapDialogue::authenticate(ImapReader &reader)
{
    const auto mechanism = reader.atom();
    if (!takesPasswords())
        return tagged("NO [PRIVACYREQUIRED] No password is taken here");
    m_sasl = mechanism ? SaslExchange::begin(*mechanism) : std::nullopt;
    if (!m_sasl)
        return tagged("NO [CANNOT] Mechanism not spoken here");
    const auto initial = reader.takeSpace() ? reader.atom() : std::nullopt;
    return onSasl(
        m_sasl->onInitialResponse(initial ? std::optional<QByteArrayView>(*initial) : std::nullopt));
}

Move ImapDialogue::login(ImapReader &reader)
{
    if (!takesPasswords())
        return tagged("NO [PRIVACYREQUIRED] No password is taken here");
    const auto user = reader.astring();
    const auto password = user && reader.takeSpace() ? reader.astring() : std::nullopt;
    if (!password || !reader.atEnd())
        return tagged("BAD Name and password are due");
    return finishLogin(*user, *password);
}

Move ImapDialogue::onLoggedIn(const QString &login)
{
    m_session.emplace(m_context, login);
    return tagged("OK [CAPABILITY " + capabilities() + "] Logged in");
}

Move ImapDialogue::endIdle(QByteArrayView line)
{
    m_idling = false;
    if (line.compare("DONE", Qt::CaseInsensitive) != 0)
        return tagged("BAD DONE was due");
    return tagged("OK Idle ended", m_session->catchUp());
}

Move ImapDialogue::answer(QByteArrayView status) const
{
    return tagged(status.toByteArray());
}

Move ImapDialogue::tagged(const QByteArray &status, const QByteArray &untagged) const
{
    return {untagged + m_tag + ' ' + status + "\r\n"};
}

QByteArray ImapDialogue::capabilities() const
{
    QByteArray words = "IMAP4rev1 LITERAL+ SASL-IR ID ENABLE IDLE";
    if (m_session)
        return words + " NAMESPACE CHILDREN SPECIAL-USE UIDPLUS UNSELECT";
    if (offersStartTls())
        words += " STARTTLS";
    if (takesPasswords())
        return words + " AUTH=PLAIN AUTH=LOGIN";
    return words + (m_encrypted ? " LOGINDISABLED AUTH=GSSAPI" : " LOGINDISABLED");
}

} // namespace training
