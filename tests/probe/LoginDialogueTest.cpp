// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LoginDialogue.h"

#include "probe/Overloaded.h"
#include "probe/Play.h"
#include "probe/SaslPrep.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;
using Answer = LoginOutcome::Answer;

namespace {

Secret secret(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::takeFrom(copy);
}

struct PlayedLogin {
    QByteArrayList said;    ///< Without line ends.
    QByteArrayList secrets; ///< Those of them that were sent as secrets.
    std::optional<LoginVerdict> verdict;
    std::optional<Obstacle> obstacle;
};

PlayedLogin play(LoginDialogue &login, const QByteArrayList &lines)
{
    PlayedLogin played;
    bool over = false;
    const auto obey = [&](dialogue::Move &&move) {
        std::visit(Overloaded{
                       [](const dialogue::Wait &) {},
                       [&](const dialogue::Send &send) { played.said << send.bytes.trimmed(); },
                       [&](const dialogue::SendSecret &send) {
                           const QByteArray bytes =
                               send.bytes.reveal([](QByteArrayView view) { return view.toByteArray(); });
                           played.said << bytes.trimmed();
                           played.secrets << bytes.trimmed();
                       },
                       [](const dialogue::BeginTls &) { FAIL("no TLS in a login"); },
                       [&](const dialogue::Ready &) { over = true; },
                       [&](const dialogue::Stop &stop) {
                           played.obstacle = stop.obstacle;
                           over = true;
                       },
                   },
                   move);
    };
    obey(login.begin());
    for (const QByteArray &line : lines) {
        if (!over)
            obey(login.onLine(line));
    }
    played.verdict = login.verdict();
    return played;
}

PlayedLogin logIn(Protocol protocol, const QStringList &capabilities, const QStringList &methods,
                  const QByteArray &lines, const QByteArray &name = "mdupont",
                  const QByteArray &password = "pass")
{
    Learnt learnt;
    learnt.capabilities = capabilities;
    learnt.loginMethods = methods;
    const auto login = loginDialogueFor(protocol, learnt, {name, secret(password)});
    return play(*login, script(lines));
}

const QByteArray plainBlob = QByteArray("\0mdupont\0pass", 13).toBase64();
const QByteArray nameBlob = QByteArray("mdupont").toBase64();
const QByteArray passBlob = QByteArray("pass").toBase64();

} // namespace

TEST_CASE("the login takes the best way that the server offers")
{
    struct Case {
        const char *what;
        Protocol protocol;
        QStringList capabilities;
        QStringList methods;
        QByteArray lines;
        QByteArrayList said;
    };
    const QStringList both{u"LOGIN"_s, u"PLAIN"_s};
    const std::vector<Case> cases{
        {"IMAP, initial response",
         Protocol::Imap,
         {u"SASL-IR"_s},
         both,
         "a3 OK in",
         {"a3 AUTHENTICATE PLAIN " + plainBlob}},
        {"IMAP, continuation",
         Protocol::Imap,
         {},
         both,
         "+|* CAPABILITY x|a3 OK in",
         {"a3 AUTHENTICATE PLAIN", plainBlob}},
        {"IMAP, LOGIN",
         Protocol::Imap,
         {u"SASL-IR"_s},
         {u"LOGIN"_s},
         "+ VXNlcg==|+ UGFzcw==|a3 OK in",
         {"a3 AUTHENTICATE LOGIN", nameBlob, passBlob}},
        {"IMAP, the command",
         Protocol::Imap,
         {u"IMAP4rev1"_s},
         {},
         "a3 OK in",
         {"a3 LOGIN \"mdupont\" \"pass\""}},
        {"POP3, PLAIN", Protocol::Pop3, {u"SASL PLAIN"_s}, both, "+ |+OK in", {"AUTH PLAIN", plainBlob}},
        {"POP3, LOGIN",
         Protocol::Pop3,
         {},
         {u"LOGIN"_s},
         "+ VXNlcg==|+ UGFzcw==|+OK in",
         {"AUTH LOGIN", nameBlob, passBlob}},
        {"POP3, USER",
         Protocol::Pop3,
         {u"USER"_s},
         {u"CRAM-MD5"_s},
         "+OK|+OK in",
         {"USER mdupont", "PASS pass"}},
        {"POP3, no CAPA", Protocol::Pop3, {}, {}, "+OK|+OK in", {"USER mdupont", "PASS pass"}},
        {"SMTP, PLAIN", Protocol::Smtp, {}, both, "235-well|235 in", {"AUTH PLAIN " + plainBlob}},
        {"SMTP, LOGIN",
         Protocol::Smtp,
         {},
         {u"LOGIN"_s},
         "334 VXNlcg==|334 UGFzcw==|235 in",
         {"AUTH LOGIN", nameBlob, passBlob}},
    };
    const auto &given = cases.at(GENERATE_COPY(range(std::size_t(0), cases.size())));
    INFO(given.what);
    const PlayedLogin played = logIn(given.protocol, given.capabilities, given.methods, given.lines);
    CHECK(played.said == given.said);
    CHECK(played.secrets.contains(given.said.last()));
    REQUIRE(played.verdict);
    CHECK(played.verdict->answer == Answer::Accepted);
}

TEST_CASE("where neither PLAIN nor LOGIN is offered, nothing is sent")
{
    struct Case {
        Protocol protocol;
        QStringList capabilities;
    };
    const auto given = GENERATE(values<Case>({
        {Protocol::Imap, {u"LOGINDISABLED"_s, u"AUTH=GSSAPI"_s}},
        {Protocol::Pop3, {u"SASL GSSAPI"_s}},
        {Protocol::Smtp, {u"AUTH GSSAPI"_s}},
    }));
    const PlayedLogin played = logIn(given.protocol, given.capabilities, {u"GSSAPI"_s}, "");
    CHECK(played.said.isEmpty());
    REQUIRE(played.verdict);
    CHECK(played.verdict->answer == Answer::MechanismMissing);
    CHECK(played.verdict->serverLine.contains(u"DISABLED"_s) == (given.protocol == Protocol::Imap));
}

TEST_CASE("a server's no is told apart from its not now and its not that way")
{
    struct Case {
        Protocol protocol;
        const char *lines;
        Answer answer;
    };
    const auto given = GENERATE(values<Case>({
        {Protocol::Imap, "+|a3 NO [AUTHENTICATIONFAILED] no", Answer::Refused},
        {Protocol::Imap, "+|a3 NO no", Answer::Refused},
        {Protocol::Imap, "+|a3 NO [EXPIRED] change it", Answer::Refused},
        {Protocol::Imap, "+|a3 NO [UNAVAILABLE] later", Answer::Throttled},
        {Protocol::Imap, "+|a3 NO [INUSE] later", Answer::Throttled},
        {Protocol::Imap, "+|a3 NO [LIMIT] too many", Answer::Throttled},
        {Protocol::Imap, "+|a3 NO Too many login failures", Answer::Throttled},
        {Protocol::Imap, "+|* BYE too many", Answer::Throttled},
        {Protocol::Imap, "a3 NO unsupported", Answer::MechanismMissing},
        {Protocol::Imap, "a3 BAD what", Answer::MechanismMissing},
        {Protocol::Imap, "+|a3 NO [PRIVACYREQUIRED] no", Answer::MechanismMissing},
        {Protocol::Imap, "a3 OK before anything was said", Answer::MechanismMissing},
        {Protocol::Pop3, "+|-ERR [AUTH] no", Answer::Refused},
        {Protocol::Pop3, "+|-ERR no", Answer::Refused},
        {Protocol::Pop3, "+|-ERR [SYS/TEMP] later", Answer::Throttled},
        {Protocol::Pop3, "+|-ERR [IN-USE] locked", Answer::Throttled},
        {Protocol::Pop3, "+|-ERR [LOGIN-DELAY] wait", Answer::Throttled},
        {Protocol::Pop3, "-ERR no such mechanism", Answer::MechanismMissing},
        {Protocol::Pop3, "+|-ERR [AUTH] Unsupported authentication mechanism.", Answer::MechanismMissing},
        {Protocol::Imap, "+|a3 NO [ALERT] Unsupported authentication mechanism.", Answer::MechanismMissing},
        {Protocol::Smtp, "535 5.7.8 no", Answer::Refused},
        {Protocol::Smtp, "534 5.7.9 application password required", Answer::Refused},
        {Protocol::Smtp, "550 5.7.1 not you", Answer::Refused},
        {Protocol::Smtp, "454 4.7.0 later", Answer::Throttled},
        {Protocol::Smtp, "421 4.3.0 later", Answer::Throttled},
        {Protocol::Smtp, "535 5.7.0 too many attempts", Answer::Throttled},
        {Protocol::Smtp, "538 5.7.11 encrypt first", Answer::MechanismMissing},
        {Protocol::Smtp, "504 5.5.4 unknown mechanism", Answer::MechanismMissing},
        {Protocol::Smtp, "503 not advertised", Answer::MechanismMissing},
    }));
    CAPTURE(given.lines);
    const PlayedLogin played = logIn(given.protocol, {u"IMAP4rev1"_s}, {u"PLAIN"_s}, given.lines);
    REQUIRE(played.verdict);
    CHECK(played.verdict->answer == given.answer);
}

TEST_CASE("a no to USER is a no to the name")
{
    const PlayedLogin played = logIn(Protocol::Pop3, {u"USER"_s}, {}, "-ERR no such mailbox");
    CHECK(played.verdict->answer == Answer::Refused);
    CHECK(played.said.size() == 1);
}

TEST_CASE("a server that asks for more than there is gets an end, not the password again")
{
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        const QByteArray more =
            protocol == Protocol::Smtp ? "334 x|334 x|334 x|501 cancelled" : "+|+|+|+|+|-ERR cancelled";
        const PlayedLogin played = logIn(protocol, {u"x"_s}, {u"PLAIN"_s}, more);
        CHECK(played.secrets.size() == 1);
        CHECK(played.said.count("*") == 1);
    }
}

TEST_CASE("the LOGIN command carries any character")
{
    struct Case {
        QByteArray password;
        QByteArrayList said;
    };
    const QByteArray open = "a3 LOGIN \"mdupont\" ";
    const auto given = GENERATE_COPY(values<Case>({
        {"two words", {open + "\"two words\""}},
        {"qu\"ote\\back", {open + "\"qu\\\"ote\\\\back\""}},
        {"caf\xc3\xa9", {open + "{5}", "caf\xc3\xa9"}},
        {"", {open + "\"\""}},
        {QByteArray(1200, 'x'), {open + "{1200}", QByteArray(1200, 'x')}},
    }));
    const PlayedLogin played =
        logIn(Protocol::Imap, {u"IMAP4rev1"_s}, {}, "+ go|a3 OK in", "mdupont", given.password);
    CHECK(played.said == given.said);
}

TEST_CASE("a name with accents is a literal, too")
{
    const PlayedLogin played =
        logIn(Protocol::Imap, {u"IMAP4rev1"_s}, {}, "+ go|+ go|a3 OK in", "h\xc3\xa9l\xc3\xa8ne", "\xc3\xa9");
    CHECK(played.said == QByteArrayList{"a3 LOGIN {8}", "h\xc3\xa9l\xc3\xa8ne {2}", "\xc3\xa9"});
}

TEST_CASE("an answer without end is given up")
{
    Learnt learnt;
    learnt.loginMethods = {u"PLAIN"_s};
    const auto login = loginDialogueFor(Protocol::Imap, learnt, {"mdupont", secret("pass")});
    const PlayedLogin played = play(*login, QByteArrayList(10000, "* OK wait"));
    CHECK(played.obstacle == Obstacle::AnswerTooLong);
}

TEST_CASE("SASLprep gives accents one form, and odd blanks the usual one")
{
    struct Case {
        QByteArray typed;
        QByteArray prepared;
    };
    const auto given = GENERATE(values<Case>({
        {"abc", "abc"},
        {"cafe\xcc\x81", "caf\xc3\xa9"}, // e + combining acute
        {"caf\xc3\xa9", "caf\xc3\xa9"},
        {"a\xc2\xa0z", "a z"},  // NBSP, as pasted from a PDF
        {"I\xc2\xadX", "IX"},   // RFC 4013 §3, example 1
        {"\xc2\xaa", "a"},      // example 4
        {"\xe2\x85\xa8", "IX"}, // example 5
        {"CaSe kept", "CaSe kept"},
    }));
    const auto prepared = saslPrepared(secret(given.typed));
    REQUIRE(prepared);
    CHECK(prepared->reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }) == given.prepared);
}

TEST_CASE("SASLprep prohibits control characters and mixed directions")
{
    CHECK_FALSE(saslPrepared(secret("\x07"))); // RFC 4013 §3, example 6
    CHECK_FALSE(saslPrepared(secret("\xd8\xa7"
                                    "1"))); // example 7
    CHECK_FALSE(saslPrepared(secret(QByteArray("a\0b", 3))));
}
