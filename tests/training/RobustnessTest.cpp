// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come, a dialogue answers or waits: under the sanitizers this finds what no table thought of.
#include "ScriptedClient.h"
#include "training/imap/ImapDialogue.h"
#include "training/pop/PopDialogue.h"
#include "training/portal/HttpDialogue.h"
#include "training/smtp/SmtpDialogue.h"

#include <random>

using namespace training;
using namespace Qt::StringLiterals;

namespace {

/// A session that reaches deep, to be damaged.
QByteArray imapSession(const QByteArray &password)
{
    return "a login mdupont " + password +
           "\r\nb list (special-use) \"\" \"*\" return (children)\r\nc select INBOX\r\n"
           "d uid fetch 1:* (FLAGS BODY.PEEK[1.2.HEADER.FIELDS (To From)]<0.20> ENVELOPE BODYSTRUCTURE)\r\n"
           "e search or (header x \"y\") not 1:3,5 since 1-Feb-2026\r\nf store 1:2 +flags.silent (\\Seen "
           "a)\r\n"
           "g append Sent (\\Draft) \" 1-Feb-2026 10:00:00 +0100\" {7+}\r\na: b\r\n\r\nh uid copy 1 Sent\r\n"
           "i idle\r\nDONE\r\nj status Sent (messages unseen)\r\nk rename Sent Envois\r\nl uid expunge "
           "1:*\r\nm close\r\n";
}

QByteArray popSession(const QByteArray &password)
{
    return "CAPA\r\nUSER mdupont\r\nPASS " + password +
           "\r\nSTAT\r\nLIST\r\nUIDL 1\r\nRETR 1\r\nTOP 2 3\r\nDELE 1\r\nRSET\r\nNOOP\r\n";
}

QByteArray smtpSession(const QByteArray &password)
{
    return "EHLO pc\r\nAUTH PLAIN " + QByteArray(QByteArray("\0mdupont\0", 9) + password).toBase64() +
           "\r\nMAIL FROM:<mdupont@ac-entrainement.example> SIZE=20\r\nRCPT "
           "TO:<jmartin@ac-entrainement.example>\r\n"
           "DATA\r\nSubject: x\r\n\r\n..\r\n.\r\nVRFY x\r\nRSET\r\n";
}

const QByteArray httpSession =
    "POST /activation/identite?a=b HTTP/1.1\r\nHost: localhost\r\nCookie: entrainement=x; y=z\r\n"
    "Content-Length: 24\r\n\r\njeton=%41&numen=46&b=%C3%";

const QByteArray nestedMail =
    "Content-Type: multipart/mixed; boundary=a\r\nFrom: \"x\\\"\" <a@b>, (c) d\r\n\r\n--a\r\n"
    "Content-Type: message/rfc822\r\n\r\nContent-Type: multipart/x; boundary=\"a\"\r\n\r\n--a\r\n\r\nz"
    "\r\n--a--\r\n--a\r\nContent-Type: text\r\n\r\n--a";

QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) {
        return qsizetype(random() % std::uint32_t(qMax<qsizetype>(limit, 1)));
    };
    for (qsizetype times = below(6); times >= 0; --times) {
        const qsizetype at = below(bytes.size());
        switch (random() % 4) {
        case 0: bytes[at] = char(random()); break;
        case 1: bytes.remove(at, below(12)); break;
        case 2: bytes.insert(at, bytes.mid(below(bytes.size()), below(20))); break;
        default: bytes.insert(at, "{}()[]<>*%\"\\\r\n=?@:;,."[below(22)]); break;
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("damaged sessions and messages harm no server")
{
    ServerWorld world;
    PortalSite site(world.accounts, [&] { return world.now; });
    const QByteArray password = world.passwordOf(u"mdupont"_s);
    std::mt19937 random(46); // the same damage each time
    qsizetype said = 0;
    for (int round = 0; round < 1500; ++round) {
        world.mail.openAccount(u"mdupont"_s); // emptied
        world.deliver(damaged(nestedMail, random));
        world.deliver(nestedMail);
        ScriptedClient imap(std::make_unique<ImapDialogue>(world.context(), true));
        said += imap.send(damaged(imapSession(password), random)).size();
        ScriptedClient pop(std::make_unique<PopDialogue>(world.context(), true));
        said += pop.send(damaged(popSession(password), random)).size();
        ScriptedClient smtp(std::make_unique<SmtpDialogue>(world.context(), true));
        said += smtp.send(damaged(smtpSession(password), random)).size();
        ScriptedClient http(std::make_unique<HttpDialogue>(site, [&] { return world.now; }));
        said += http.send(damaged(httpSession, random)).size();
    }
    CHECK(said > 1'000'000); // most of it was understood well enough to be answered
}
