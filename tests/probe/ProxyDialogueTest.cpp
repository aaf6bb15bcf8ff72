// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HttpConnectDialogue.h"
#include "probe/Overloaded.h"
#include "probe/Socks5Dialogue.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const Endpoint imap{u"imap.example"_s, 993, Protocol::Imap, Security::Tls};

struct Negotiated {
    QByteArrayList sent;
    QByteArrayList secrets; ///< What was sent as a login.
    std::optional<ProxyOutcome> outcome;
    QString answer;
    QByteArray left; ///< What the dialogue did not take.
};

std::optional<ProxyLogin> login(const QString &user = u"mdupont"_s, QByteArray password = "p:w\xc3\xa9")
{
    return ProxyLogin::from(user, Secret::takeFrom(password));
}

Negotiated negotiate(ProxyDialogue &dialogue, const QByteArray &bytes)
{
    Negotiated result;
    const auto obey = [&](proxying::Move &&move) {
        std::visit(Overloaded{
                       [](const proxying::Wait &) {},
                       [&](const proxying::Send &send) { result.sent << send.bytes; },
                       [&](const proxying::SendLogin &send) {
                           result.secrets
                               << send.bytes.reveal([](QByteArrayView plain) { return plain.toByteArray(); });
                       },
                       [&](const proxying::Opened &) { result.outcome = ProxyOutcome::Carried; },
                       [&](const proxying::Stop &stop) {
                           result.outcome = stop.outcome;
                           result.answer = stop.answer;
                       },
                   },
                   std::move(move));
    };
    obey(dialogue.begin());
    qsizetype at = 0;
    while (at < bytes.size() && !result.outcome)
        obey(dialogue.onByte(bytes.at(at++)));
    result.left = bytes.sliced(at);
    return result;
}

Negotiated connectWith(const QByteArray &bytes, std::optional<ProxyLogin> with = std::nullopt,
                       const Endpoint &server = imap)
{
    HttpConnectDialogue dialogue(server, std::move(with));
    return negotiate(dialogue, bytes);
}

Negotiated socksWith(const QByteArray &hex, std::optional<ProxyLogin> with = std::nullopt,
                     const Endpoint &server = imap)
{
    Socks5Dialogue dialogue(server, std::move(with));
    return negotiate(dialogue, QByteArray::fromHex(hex));
}

} // namespace

TEST_CASE("CONNECT asks for the server by name, and stops reading where the server begins")
{
    const auto open =
        connectWith("HTTP/1.1 200 Connection established\r\nVia: 1.1 lan\r\n\r\n* OK hello\r\n");
    CHECK(open.sent == QByteArrayList{"CONNECT imap.example:993 HTTP/1.1\r\nHost: imap.example:993\r\n\r\n"});
    CHECK(open.secrets.isEmpty());
    CHECK(open.outcome == ProxyOutcome::Carried);
    CHECK(open.left == "* OK hello\r\n");
    const auto literal =
        connectWith({}, std::nullopt, {u"2001:db8::1"_s, 993, Protocol::Imap, Security::Tls});
    CHECK(literal.sent.first().startsWith("CONNECT [2001:db8::1]:993 HTTP/1.1\r\n"));
}

TEST_CASE("CONNECT sends a login only when it has one, as RFC 7617 spells it")
{
    const auto open = connectWith("HTTP/1.0 200 OK\n\n", login());
    CHECK(open.sent.isEmpty());
    REQUIRE(open.secrets.size() == 1);
    const QByteArray request =
        "CONNECT imap.example:993 HTTP/1.1\r\nHost: imap.example:993\r\nProxy-Authorization: Basic " +
        QByteArray("mdupont:p:w\xc3\xa9").toBase64() + "\r\n\r\n";
    CHECK(open.secrets.first() == request);
    CHECK(open.outcome == ProxyOutcome::Carried);
}

TEST_CASE("what a proxy answers to CONNECT is told apart")
{
    struct Row {
        QByteArray answer;
        bool withLogin;
        ProxyOutcome outcome;
        QString said;
    };
    const QByteArray wantsBasic = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: ";
    const auto row = GENERATE_COPY(values<Row>({
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", false, ProxyOutcome::Carried, {}},
        {wantsBasic + "Basic realm=\"lan\"\r\n\r\n", false, ProxyOutcome::LoginRequired,
         u"HTTP/1.1 407 Proxy Authentication Required (Basic)"_s},
        {wantsBasic + "NTLM\r\nproxy-authenticate:bAsIc realm=\"a, b\"\r\n\r\n", false,
         ProxyOutcome::LoginRequired, u"HTTP/1.1 407 Proxy Authentication Required (NTLM, bAsIc, b\")"_s},
        {wantsBasic + "Basic realm=\"lan\"\r\n\r\n", true, ProxyOutcome::LoginRefused, u"HTTP 407"_s},
        {wantsBasic + "Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n", false, ProxyOutcome::LoginUnsupported,
         u"HTTP/1.1 407 Proxy Authentication Required (Negotiate, NTLM)"_s},
        {"HTTP/1.1 407 No\r\n\r\n", false, ProxyOutcome::LoginUnsupported, u"HTTP/1.1 407 No"_s},
        {"HTTP/1.1 403 Forbidden\r\n\r\n", false, ProxyOutcome::Refused, u"HTTP/1.1 403 Forbidden"_s},
        {"HTTP/1.1 405 Method Not Allowed\r\n\r\n", false, ProxyOutcome::Refused,
         u"HTTP/1.1 405 Method Not Allowed"_s},
        {"HTTP/1.1 302 Found\r\nLocation: http://blocked.lan/\r\n\r\n", false, ProxyOutcome::Refused,
         u"HTTP/1.1 302 Found"_s},
        {"HTTP/1.1 501 Not Implemented\r\n\r\n", false, ProxyOutcome::Refused,
         u"HTTP/1.1 501 Not Implemented"_s},
        {"HTTP/1.1 502 Bad Gateway\r\n\r\n", false, ProxyOutcome::ServerNotReached,
         u"HTTP/1.1 502 Bad Gateway"_s},
        {"HTTP/1.1 503 Service Unavailable\r\n\r\n", false, ProxyOutcome::ServerNotReached,
         u"HTTP/1.1 503 Service Unavailable"_s},
        {"HTTP/1.1 504 Gateway Timeout\r\n\r\n", false, ProxyOutcome::ServerNotReached,
         u"HTTP/1.1 504 Gateway Timeout"_s},
        {"220 smtp.example ESMTP\r\n", false, ProxyOutcome::NotAProxy, u"2"_s},
        {"HTTP/1.1 OK\r\n", false, ProxyOutcome::NotAProxy, u"HTTP/1.1 OK"_s},
        {"HTTP/1.1 099 Early\r\n", false, ProxyOutcome::NotAProxy, u"HTTP/1.1 099 Early"_s},
        {"\r\n", false, ProxyOutcome::NotAProxy, {}},
    }));
    CAPTURE(row.answer);
    const auto result = connectWith(row.answer, row.withLogin ? login() : std::nullopt);
    REQUIRE(result.outcome);
    CHECK(wordFor(*result.outcome) == wordFor(row.outcome));
    CHECK(result.answer == row.said);
}

TEST_CASE("a proxy that never ends its answer is left in bounded time")
{
    const auto head = connectWith("HTTP/1.1 200 OK\r\n" + QByteArray(1 << 20, 'x'));
    CHECK(head.outcome == ProxyOutcome::NotAProxy);
    CHECK(head.answer.size() <= 512);
    CHECK(head.left.size() > (1 << 20) - 20000);
    QByteArray interim;
    while (interim.size() < 100000)
        interim += "HTTP/1.1 100 Continue\r\n\r\n";
    CHECK(connectWith(interim).outcome == ProxyOutcome::NotAProxy);
}

TEST_CASE("an answer to a login is not quoted: it may echo it")
{
    const auto echoed = connectWith("HTTP/1.1 403 bWR1cG9udDpw\r\n\r\n", login());
    CHECK(echoed.answer == u"HTTP 403"_s);
    const auto strange = connectWith("HTTP/1.1 4bWR1cG9udDpw\r\n", login()); // no status
    CHECK(strange.outcome == ProxyOutcome::NotAProxy);
    CHECK(strange.answer.isEmpty());
}

TEST_CASE("SOCKS asks for the server by name, and stops reading where the server begins")
{
    const auto open = socksWith("0500"
                                "05000001c000020103e1"
                                "2a");
    CHECK(open.sent ==
          QByteArrayList{QByteArray::fromHex("050100"),
                         QByteArray::fromHex("050100030c") + "imap.example" + QByteArray::fromHex("03e1")});
    CHECK(open.outcome == ProxyOutcome::Carried);
    CHECK(open.left == "*");
    const auto named = socksWith("0500"
                                 "05000003"
                                 "036c616e"
                                 "03e1"
                                 "2a");
    CHECK(named.outcome == ProxyOutcome::Carried);
    CHECK(named.left == "*");
    const auto six = socksWith("0500"
                               "05000004"
                               "20010db8000000000000000000000001"
                               "03e1");
    CHECK(six.outcome == ProxyOutcome::Carried);
}

TEST_CASE("SOCKS takes addresses as they are")
{
    const auto four = socksWith("0500", std::nullopt, {u"192.0.2.1"_s, 993, Protocol::Imap, Security::Tls});
    CHECK(four.sent.last() == QByteArray::fromHex("05010001c000020103e1"));
    const auto six = socksWith("0500", std::nullopt, {u"2001:db8::1"_s, 993, Protocol::Imap, Security::Tls});
    CHECK(six.sent.last() == QByteArray::fromHex("0501000420010db800000000000000000000000103e1"));
}

TEST_CASE("SOCKS logs in as RFC 1929 says, when it is asked to")
{
    const auto open = socksWith("0502"
                                "0100"
                                "05000001c000020103e1",
                                login());
    CHECK(open.sent.first() == QByteArray::fromHex("05020002"));
    REQUIRE(open.secrets.size() == 1);
    const QByteArray request =
        QByteArray::fromHex("0107") + "mdupont" + QByteArray::fromHex("05") + "p:w\xc3\xa9";
    CHECK(open.secrets.first() == request);
    CHECK(open.outcome == ProxyOutcome::Carried);
    const auto unasked = socksWith("0500"
                                   "05000001c000020103e1",
                                   login());
    CHECK(unasked.secrets.isEmpty());
    CHECK(unasked.outcome == ProxyOutcome::Carried);
}

TEST_CASE("what a SOCKS proxy answers is told apart")
{
    struct Row {
        QByteArray hex;
        bool withLogin;
        ProxyOutcome outcome;
    };
    const auto row = GENERATE(values<Row>({
        {"05ff", false, ProxyOutcome::LoginRequired},
        {"05ff", true, ProxyOutcome::LoginUnsupported},
        {"0502", false, ProxyOutcome::NotAProxy}, // it was not offered
        {"0501", true, ProxyOutcome::NotAProxy},
        {"05020101", true, ProxyOutcome::LoginRefused},
        {"0500"
         "0501000100",
         false, ProxyOutcome::ServerNotReached},
        {"0500"
         "0502000100",
         false, ProxyOutcome::Refused},
        {"0500"
         "0503000100",
         false, ProxyOutcome::ServerNotReached},
        {"0500"
         "0504000100",
         false, ProxyOutcome::ServerNotReached},
        {"0500"
         "0505000100",
         false, ProxyOutcome::ServerNotReached},
        {"0500"
         "0506000100",
         false, ProxyOutcome::ServerNotReached},
        {"0500"
         "0507000100",
         false, ProxyOutcome::Refused},
        {"0500"
         "0508000100",
         false, ProxyOutcome::Refused},
        {"0500"
         "0509000100",
         false, ProxyOutcome::NotAProxy},
        {"0500"
         "0500000200",
         false, ProxyOutcome::NotAProxy}, // no such kind of address
        {"0500"
         "0400000100",
         false, ProxyOutcome::NotAProxy},
        {"04", false, ProxyOutcome::NotAProxy},
        {"48545450", false, ProxyOutcome::NotAProxy}, // HTTP
    }));
    CAPTURE(row.hex);
    const auto result = socksWith(row.hex, row.withLogin ? login() : std::nullopt);
    REQUIRE(result.outcome);
    CHECK(wordFor(*result.outcome) == wordFor(row.outcome));
}

TEST_CASE("a login that could not be sent is none")
{
    CHECK(login());
    CHECK_FALSE(login(u""_s));
    CHECK_FALSE(login(u"a:b"_s));
    CHECK_FALSE(login(u"a\r\nb"_s));
    CHECK_FALSE(login(QString(256, u'a')));
    CHECK_FALSE(login(u"a"_s, "b\n"));
    CHECK_FALSE(login(u"a"_s, QByteArray(256, 'b')));
}
