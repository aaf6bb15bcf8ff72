// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends, one probe holds less than 2 MB. The anchors are shared and not counted, nor what
// OpenSSL and Qt keep for the whole process.
#include "laboratory/heap/FloodingServer.h"
#include "laboratory/heap/LiveHeap.h"
#include "probe/EndpointProbe.h"
#include "support/Catch.h"

#include <QTest>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t bound = std::int64_t{2} * 1024 * 1024;
constexpr Patience patience{.greeting = 2s, .answer = 2s, .handshake = 3s};

const Party &root()
{
    static const Party made = authority(u"Test root"_s);
    return made;
}

const Party &plainLeaf()
{
    static const Party made = issue({.commonName = u"127.0.0.1"_s, .names = {u"127.0.0.1"_s}}, &root());
    return made;
}

/// With so many names that it is some 20 kB long.
Party longCertificate(int names)
{
    CertificateWish wish{.commonName = u"127.0.0.1"_s, .names = {u"127.0.0.1"_s}};
    for (int number = 0; number < names; ++number)
        wish.names.append(u"a-rather-long-name-%1.ac-amiens.fr"_s.arg(number));
    return issue(wish, &root());
}

Evidence probed(const Endpoint &endpoint)
{
    static const auto anchors = TrustAnchors::fromPem(pemOf(root())).value();
    EndpointProbe probe(endpoint, anchors, patience);
    std::optional<Evidence> seen;
    QObject::connect(&probe, &EndpointProbe::finished, [&](const Evidence &evidence) { seen = evidence; });
    probe.start();
    REQUIRE(QTest::qWaitFor([&] { return seen.has_value(); }, 30000));
    return *seen;
}

/// The most that one probe held at once, in bytes.
std::int64_t heapOf(const Endpoint &endpoint, std::optional<Obstacle> expected)
{
    live_heap::watchThisThread();
    const Evidence evidence = probed(endpoint);
    const std::int64_t peak = live_heap::peak();
    CAPTURE(evidence.serverLine);
    CHECK(evidence.obstacle == expected);
    return peak;
}

/// What is made once for the process.
void warmUp()
{
    const FloodingServer healthy({"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n", {}},
                                 {&plainLeaf(), {}});
    REQUIRE_FALSE(probed(healthy.endpoint(Protocol::Imap, Security::Tls)).obstacle);
}

struct Hostile {
    const char *name;
    Protocol protocol;
    Security security;
    FloodingServer::Part part;
    std::optional<Obstacle> expected;
};

QByteArray repeated(const QByteArray &line, int times)
{
    return line.repeated(times);
}

QByteArray longLine(const QByteArray &begin)
{
    return begin + QByteArray(8000, 'x') + "\r\n";
}

QByteArray capabilityLine()
{
    return "* CAPABILITY IMAP4rev1 AUTH=PLAIN" + QByteArray(" a").repeated(4000) + "\r\n";
}

const std::vector<Hostile> hostiles = {
    {"a line without end, in clear",
     Protocol::Imap,
     Security::StartTls,
     {{}, QByteArray(65536, 'a')},
     Obstacle::AnswerTooLong},
    {"a line without end, in TLS",
     Protocol::Imap,
     Security::Tls,
     {{}, QByteArray(65536, 'a')},
     Obstacle::AnswerTooLong},
    {"lines without end",
     Protocol::Imap,
     Security::Tls,
     {"* OK ready\r\n", repeated(capabilityLine(), 20), 1},
     Obstacle::AnswerTooLong},
    {"capabilities without end",
     Protocol::Pop3,
     Security::Tls,
     {"+OK ready\r\n", "+OK\r\n" + repeated(longLine("SASL PLAIN "), 300), 1},
     Obstacle::AnswerTooLong},
    {"an answer in lines without end",
     Protocol::Smtp,
     Security::Tls,
     {"220 ready\r\n", repeated(longLine("250-"), 20), 1},
     Obstacle::AnswerTooLong},
    {"a head without end",
     Protocol::Https,
     Security::Tls,
     {{}, "HTTP/1.1 200 OK\r\n" + repeated(longLine("X-Header: "), 300), 1},
     Obstacle::AnswerTooLong},
    {"a hundred thousand extensions",
     Protocol::Imap,
     Security::Tls,
     {"* OK ready\r\n", repeated(capabilityLine(), 3) + "a2 OK\r\n", 1},
     std::nullopt},
    {"no TLS at all",
     Protocol::Imap,
     Security::Tls,
     {{}, QByteArray(65536, '\0')},
     Obstacle::HandshakeFailed},
};

} // namespace

TEST_CASE("one probe holds less than 2 MB, whatever the server says")
{
    warmUp();
    const Hostile hostile = GENERATE(from_range(hostiles));
    CAPTURE(hostile.name);
    const bool inClear = hostile.security != Security::Tls || hostile.expected == Obstacle::HandshakeFailed;
    const FloodingServer server(hostile.part, {inClear ? nullptr : &plainLeaf(), {}});
    const std::int64_t held = heapOf(server.endpoint(hostile.protocol, hostile.security), hostile.expected);
    std::cout << hostile.name << ": " << held / 1024 << " kB\n";
    CHECK(held > 10 * 1024); // it was counted at all
    CHECK(held < bound);
}

TEST_CASE("one probe holds less than 2 MB, whatever certificates the server shows")
{
    warmUp();
    const auto [each, count, expected] =
        GENERATE(table<int, std::size_t, std::optional<Obstacle>>({{400, 4, std::nullopt},
                                                                   {10, 200, Obstacle::HandshakeFailed},
                                                                   {400, 40, Obstacle::HandshakeFailed}}));
    const Party leaf = longCertificate(each);
    const FloodingServer server({"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n", {}},
                                {&leaf, std::vector<const Party *>(count, &leaf)});
    const std::int64_t held = heapOf(server.endpoint(Protocol::Imap, Security::Tls), expected);
    std::cout << count + 1 << " certificates of " << each << " names: " << held / 1024 << " kB\n";
    CHECK(held < bound);
}
