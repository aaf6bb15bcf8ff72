// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HttpsExchange.h"
#include "portal/ScriptedServer.h"
#include "support/Catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray request = "GET / HTTP/1.1\r\nHost: portail.ac-amiens.fr\r\nCookie: secret=1\r\n\r\n";

/// One exchange with a server, to its end.
class Visit
{
public:
    explicit Visit(const QUrl &url, std::chrono::milliseconds whole = 10s,
                   const Resolver &resolver = ScriptedServer::resolver())
        : Visit(url, {portalAnchors(), {resolver, fixedProxy(std::nullopt)}, {}, whole})
    {
    }
    Visit(const QUrl &url, HttpsExchange::Conditions conditions)
        : exchange(url, requestOf(), std::move(conditions)), m_finished(&exchange, &HttpsExchange::finished)
    {
        m_clock.start();
        exchange.start();
        CHECK(m_finished.isEmpty()); // never from within start()
        CHECK(m_finished.wait(20'000));
        took = m_clock.elapsed();
        QCoreApplication::processEvents();
        CHECK(m_finished.size() == 1);
    }

    std::optional<Obstacle> obstacle() const { return exchange.evidence().obstacle; }

    HttpsExchange exchange;
    qint64 took = 0; ///< Milliseconds.

private:
    static Secret requestOf()
    {
        QByteArray copy = request;
        return Secret::takeFrom(copy);
    }

    QSignalSpy m_finished;
    QElapsedTimer m_clock;
};

#ifndef __SANITIZE_ADDRESS__ // it keeps what is freed, and its own memory is not for reading
/// Whether @p backwards, read from its end, stands anywhere in this process's memory. Not a copy of it is
/// made.
bool isInMemory(const QByteArray &backwards)
{
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QFile::ReadOnly));
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2 || words.at(1) != "rw-p" || line.endsWith("[vvar]"))
            continue;
        const QByteArrayList ends = words.first().split('-');
        const auto *const first = reinterpret_cast<const char *>(ends.at(0).toULongLong(nullptr, 16));
        const auto *const last = reinterpret_cast<const char *>(ends.at(1).toULongLong(nullptr, 16));
        if (std::search(first, last, backwards.rbegin(), backwards.rend()) != last)
            return true;
    }
    return false;
}
#endif

const Party &strangersAuthority()
{
    static const Party stranger = authority(u"Somebody else"_s);
    return stranger;
}

} // namespace

TEST_CASE("a request goes out once, over a verified connection, and its answer comes back")
{
    ScriptedServer server({ScriptedServer::answering("<p>Bonjour</p>")});
    Visit visit(server.url());
    CHECK_FALSE(visit.obstacle());
    REQUIRE(visit.exchange.hasAnswer());
    CHECK(visit.exchange.requestLeft());
    const PortalAnswer answer = visit.exchange.takeAnswer();
    CHECK(answer.status == 200);
    CHECK(answer.body == "<p>Bonjour</p>");
    CHECK(answer.url == server.url());
    CHECK(visit.exchange.evidence().tls->nameMatches);
    CHECK(visit.exchange.evidence().peerAddress == u"127.0.0.1");
    CHECK(server.nextHeard() == request);
    CHECK_FALSE(server.hasMore());
}

TEST_CASE("a page without a length ends with the connection, politely or not")
{
    const bool polite = GENERATE(true, false);
    QJsonArray steps{u"read"_s, ScriptedServer::say("HTTP/1.1 200 OK\r\n\r\n<p>Bonjour</p>")};
    if (polite)
        steps.append(u"goodbye"_s);
    ScriptedServer server({steps});
    Visit visit(server.url());
    REQUIRE(visit.exchange.hasAnswer());
    CHECK(visit.exchange.takeAnswer().body == "<p>Bonjour</p>");
}

TEST_CASE("not a byte of the request leaves where the certificate is not good")
{
    const QString name = u"portail.ac-amiens.fr"_s;
    const int flaw = GENERATE(0, 1, 2, 3);
    CAPTURE(flaw);
    Party shown;
    if (flaw == 0) // self-signed
        shown = issue({.commonName = name, .names = {name}});
    else if (flaw == 1) // of an authority that nobody knows
        shown = issue({.commonName = name, .names = {name}}, &strangersAuthority());
    else if (flaw == 2) // of another host
        shown = issue({.commonName = name, .names = {u"ailleurs.ac-amiens.fr"_s}}, &portalAuthority());
    else // expired
        shown = issue({.commonName = name, .names = {name}, .validFromDays = -20, .validToDays = -1},
                      &portalAuthority());
    ScriptedServer server({ScriptedServer::answering("<p>Bonjour</p>")}, &shown);

    Visit visit(server.url());

    CHECK(visit.obstacle() == Obstacle::CertificateRejected);
    CHECK_FALSE(visit.exchange.requestLeft());
    CHECK_FALSE(visit.exchange.hasAnswer());
    REQUIRE(visit.exchange.evidence().tls);
    CHECK(server.nextHeard().isEmpty());
}

TEST_CASE("before the request has left, each obstacle has its name")
{
    SECTION("nobody listens")
    {
        QTcpServer gone;
        REQUIRE(gone.listen(QHostAddress::LocalHost));
        const quint16 port = gone.serverPort();
        gone.close();
        Visit visit(QUrl(u"https://portail.ac-amiens.fr:%1/"_s.arg(port)));
        CHECK(visit.obstacle() == Obstacle::ConnectionRefused);
        CHECK_FALSE(visit.exchange.requestLeft());
    }
    SECTION("no such name")
    {
        const Resolver nowhere = [](const QString &, QObject *asker, auto answer) {
            QMetaObject::invokeMethod(
                asker,
                [answer] {
                    answer({{}, Obstacle::NameNotFound, u"NXDOMAIN"_s});
                },
                Qt::QueuedConnection);
        };
        Visit visit(QUrl(u"https://portail.ac-amiens.fr/"_s), 10s, nowhere);
        const auto obstacle = visit.obstacle();
        CHECK((obstacle == Obstacle::NameNotFound ||
               obstacle == Obstacle::NoInterface)); // a box without network
        CHECK_FALSE(visit.exchange.requestLeft());
    }
    SECTION("a resolver that never answers")
    {
        Visit visit(QUrl(u"https://portail.ac-amiens.fr/"_s), 300ms, [](const auto &...) {});
        const auto obstacle = visit.obstacle();
        CHECK((obstacle == Obstacle::NameLookupFailed || obstacle == Obstacle::NoInterface));
        CHECK(visit.took < 5000);
    }
    SECTION("nobody answers the hello")
    {
        ScriptedServer server({QJsonArray{u"deaf"_s}});
        Patience patience;
        patience.handshake = 300ms;
        Visit visit(server.url(), {portalAnchors(), ScriptedServer::network(), patience, 20s});
        CHECK(visit.obstacle() == Obstacle::HandshakeTimeout);
        CHECK_FALSE(visit.exchange.requestLeft());
        CHECK(visit.took < 10'000);
    }
    SECTION("clear text on the port")
    {
        const QByteArray text = GENERATE("HTTP/1.1 400 Bad Request\r\n\r\n", "Bonjour, ici le portail\r\n");
        ScriptedServer server({QJsonArray{QJsonObject{{u"clear"_s, QString::fromLatin1(text)}}, u"deaf"_s}});
        Visit visit(server.url());
        const auto wanted =
            text.startsWith("HTTP") ? Obstacle::HttpInsteadOfMail : Obstacle::LineInsteadOfTls;
        CHECK(visit.obstacle() == wanted);
        CHECK_FALSE(visit.exchange.requestLeft());
    }
}

TEST_CASE("after the request has left, a lost answer is told as lost, and nothing is sent again")
{
    const auto [steps, obstacle] = GENERATE(table<QJsonArray, Obstacle>({
        {{u"read"_s, u"hang"_s}, Obstacle::GreetingTimeout},
        {{u"read"_s, ScriptedServer::say("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<p>"), u"hang"_s},
         Obstacle::GreetingTimeout},
        {{u"read"_s, ScriptedServer::say("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<p>")},
         Obstacle::ConnectionClosed},
        {{u"read"_s, ScriptedServer::say("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<p>"), u"goodbye"_s},
         Obstacle::ConnectionClosed},
        {{u"read"_s, ScriptedServer::say("HTTP/1.1 200 OK\r\n\r\n<p>"), u"reset"_s},
         Obstacle::ConnectionClosed},
        {{u"read"_s}, Obstacle::ConnectionClosed},
        {{u"read"_s, u"reset"_s}, Obstacle::ConnectionClosed},
        {{u"read"_s, ScriptedServer::say("220 smtp.ac-amiens.fr ESMTP\r\n"), u"hang"_s},
         Obstacle::GreetingMalformed},
    }));
    CAPTURE(int(obstacle));
    ScriptedServer server({steps});

    Visit visit(server.url(), 1s);

    CHECK(visit.obstacle() == obstacle);
    CHECK(visit.exchange.requestLeft());
    CHECK_FALSE(visit.exchange.hasAnswer());
    CHECK(server.nextHeard() == request);
    CHECK_FALSE(server.hasMore());
}

TEST_CASE("a page that drips has no more time than one that is silent")
{
    QJsonArray steps{u"read"_s, ScriptedServer::say("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")};
    for (int drop = 0; drop < 100; ++drop)
        steps.append(QJsonArray{ScriptedServer::say("x"), ScriptedServer::pause(0.05)}.at(drop % 2));
    ScriptedServer server({steps});
    Visit visit(server.url(), 800ms);
    CHECK(visit.obstacle() == Obstacle::GreetingTimeout);
    CHECK(visit.took >= 800);
    CHECK(visit.took < 1800);
}

TEST_CASE("a page without end is left at once")
{
    const QByteArray start =
        GENERATE("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n");
    constexpr int mebibyte = 1024 * 1024;
    ScriptedServer server({QJsonArray{u"read"_s, ScriptedServer::say(start),
                                      ScriptedServer::often(QByteArray(mebibyte / 16, ' '), 1600)}});
    Visit visit(server.url());
    REQUIRE(visit.exchange.hasAnswer());
    CHECK(visit.exchange.takeAnswer().tooLarge);
    CHECK(server.nextReport().value(u"sent"_s).toInt() < 20 * mebibyte); // the rest fills sockets' buffers
}

TEST_CASE("deleting an exchange cancels it without a word")
{
    ScriptedServer server({QJsonArray{u"read"_s, u"hang"_s}});
    int told = 0;
    {
        QByteArray copy = request;
        HttpsExchange exchange(server.url(), Secret::takeFrom(copy),
                               {portalAnchors(), ScriptedServer::network(), {}, 10s});
        QObject::connect(&exchange, &HttpsExchange::finished, [&told] { ++told; });
        exchange.start();
        QElapsedTimer clock;
        clock.start();
        while (!exchange.requestLeft() && clock.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        CHECK(exchange.requestLeft());
    }
    QCoreApplication::processEvents();
    CHECK(told == 0);
    CHECK(server.nextHeard() == request); // and it hangs no more: we are gone
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("nothing of a page or a cookie is left in memory")
{
    const QByteArray token = "2b81d7a40f-9c3e-terces";
    const QByteArray packing = GENERATE("", "Content-Length: 2200\r\n");
    QByteArray said =
        "HTTP/1.1 200 OK\r\nSet-Cookie: s=" + QByteArray(22, '?') + "; Path=/\r\n" + packing + "\r\n";
    said += QByteArray(22, '?').repeated(100);
    QByteArray backwards = said;
    std::reverse(backwards.begin(), backwards.end());
    backwards.replace(QByteArray(22, '?'), token);
    ScriptedServer server(
        {QJsonArray{u"read"_s, QJsonObject{{u"backwards"_s, QString::fromLatin1(backwards)}}}});
    // Twice: the registers that the dynamic linker sets aside at a function's first call are not ours to
    // wipe.
    for (const bool first : {true, false}) {
        Visit visit(server.url());
        REQUIRE(visit.exchange.hasAnswer());
        const auto cookies = visit.exchange.takeCookies();
        REQUIRE(cookies.size() == 1);
        PortalAnswer answer = visit.exchange.takeAnswer();
        CHECK(answer.body.size() == 100 * token.size());
        CHECK((first || isInMemory(token))); // the search finds what is there
        overwrite(answer.body.data(), static_cast<std::size_t>(answer.body.size()));
    }
    CHECK_FALSE(isInMemory(token));
}
#endif
