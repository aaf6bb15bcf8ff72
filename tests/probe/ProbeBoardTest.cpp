// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProbeBoard.h"

#include "probe/TestPki.h"
#include "probe/TestServer.h"
#include "support/Catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Patience shortPatience{
    .resolve = 2s, .connect = 700ms, .greeting = 500ms, .answer = 700ms, .handshake = 700ms};

bool settles(ProbeBoard &board, int within = 10000)
{
    return QTest::qWaitFor([&] { return board.isSettled(); }, within);
}

Endpoint silentEndpoint(const SilentPort &port)
{
    return {u"127.0.0.1"_s, port.port(), Protocol::Imap, Security::Tls};
}

} // namespace

TEST_CASE("rows are probed in parallel, and none waits for another")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    TestServer mute([](TestConnection &) {});
    const Endpoint first = mute.endpoint(Protocol::Imap, Security::StartTls);
    const Endpoint second = good.endpoint(Protocol::Imap, Security::Tls);
    ProbeBoard board(testAnchors(), shortPatience);
    board.watch({first, second, second});
    REQUIRE(board.rows().size() == 2);
    CHECK(board.rows().front().endpoint == first);
    CHECK_FALSE(board.isSettled());
    REQUIRE(QTest::qWaitFor([&] { return board.row(second)->state == ProbeState::Ok; }));
    CHECK(board.row(first)->state == ProbeState::Running);
    REQUIRE(settles(board));
    CHECK(board.row(first)->state == ProbeState::Failed);
    CHECK(board.bestRoundTrip());
    CHECK_FALSE(board.row(first)->slowLine);
}

TEST_CASE("the portal is judged by anchors of its own")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    TestServer portal(decent({Protocol::Imap, Security::Tls})); // what is asked there does not matter
    const Endpoint mail = good.endpoint(Protocol::Imap, Security::Tls);
    const Endpoint strict = portal.endpoint(Protocol::Imap, Security::Tls);
    ProbeBoard board(testAnchors(), shortPatience);
    board.setPortal(strict, TrustAnchors::fromPem(pemOf(authority(u"Somebody else"_s))).value());
    board.watch({mail, strict});
    REQUIRE(settles(board));
    CHECK(board.row(mail)->state == ProbeState::Ok);
    CHECK(board.row(strict)->evidence.obstacle == Obstacle::CertificateRejected);
}

TEST_CASE("every change of a row is told, and that all is settled, once")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    const Endpoint endpoint = good.endpoint(Protocol::Imap, Security::Tls);
    ProbeBoard board(testAnchors(), shortPatience);
    const QSignalSpy changes(&board, &ProbeBoard::rowChanged);
    const QSignalSpy settled(&board, &ProbeBoard::settled);
    board.watch({endpoint});
    CHECK(settled.isEmpty());
    REQUIRE(settles(board));
    QTest::qWait(20);
    CHECK(settled.size() == 1);
    CHECK(changes.size() >= 3);

    board.watch({endpoint}); // fresh: nothing to do, but whoever waits is told
    CHECK(settled.size() == 1);
    QTest::qWait(20);
    CHECK(settled.size() == 2);
}

TEST_CASE("an answer serves for a minute, then it is asked for again")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    const Endpoint endpoint = good.endpoint(Protocol::Imap, Security::Tls);
    std::chrono::steady_clock::time_point now{};
    ProbeBoard board(testAnchors(), shortPatience, nullptr, {}, [&] { return now; });
    board.watch({endpoint});
    REQUIRE(settles(board));
    CHECK(good.connections.size() == 1);
    board.watch({});
    CHECK(board.row(endpoint)->state == ProbeState::Ok);

    now += 59s;
    board.watch({endpoint});
    CHECK(board.isSettled());
    CHECK(good.connections.size() == 1);

    now += 2s;
    board.watch({endpoint});
    CHECK(board.row(endpoint)->state == ProbeState::Running);
    REQUIRE(settles(board));
    CHECK(good.connections.size() == 2);
}

TEST_CASE("\"test again\" asks anew at once, also what still runs")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    TestServer mute([](TestConnection &) {});
    const Endpoint first = good.endpoint(Protocol::Imap, Security::Tls);
    const Endpoint second = mute.endpoint(Protocol::Imap, Security::StartTls);
    ProbeBoard board(testAnchors(), shortPatience);
    board.watch({first, second});
    REQUIRE(QTest::qWaitFor(
        [&] { return board.row(first)->state == ProbeState::Ok && mute.connections.size() == 1; }));
    board.testAgain();
    CHECK(board.row(first)->state == ProbeState::Running);
    REQUIRE(settles(board));
    CHECK(good.connections.size() == 2);
    CHECK(mute.connections.size() == 2);
    CHECK(mute.connections.front()->gone);
}

TEST_CASE("a row that nobody watches any more is cancelled, and probed anew when it comes back")
{
    TestServer mute([](TestConnection &) {});
    const Endpoint endpoint = mute.endpoint(Protocol::Imap, Security::StartTls);
    ProbeBoard board(testAnchors(), shortPatience);
    board.watch({endpoint});
    REQUIRE(QTest::qWaitFor([&] { return mute.connections.size() == 1; }));
    board.watch({});
    CHECK(board.rows().isEmpty());
    CHECK(board.row(endpoint)->state == ProbeState::Cancelled);
    CHECK(board.row(endpoint)->evidence.obstacle == Obstacle::Cancelled);
    CHECK(QTest::qWaitFor([&] { return mute.connections.front()->gone; }, 100));
    board.watch({endpoint});
    CHECK(board.row(endpoint)->state == ProbeState::Running);
    REQUIRE(QTest::qWaitFor([&] { return mute.connections.size() == 2; }));
}

TEST_CASE("cancel ends all that runs and leaves the rest")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    TestServer mute([](TestConnection &) {});
    const Endpoint first = good.endpoint(Protocol::Imap, Security::Tls);
    const Endpoint second = mute.endpoint(Protocol::Imap, Security::StartTls);
    ProbeBoard board(testAnchors(), shortPatience);
    const QSignalSpy settled(&board, &ProbeBoard::settled);
    board.watch({first, second});
    REQUIRE(QTest::qWaitFor([&] { return board.row(first)->state == ProbeState::Ok; }));
    board.cancel();
    CHECK(board.row(first)->state == ProbeState::Ok);
    CHECK(board.row(second)->state == ProbeState::Cancelled);
    const auto cancelled = board.row(second).value();
    for (const StepRecord &step : cancelled.evidence.steps)
        CHECK(step.state != ProbeState::Running);
    QTest::qWait(20);
    CHECK(settled.size() == 1);
}

TEST_CASE("a silent port is probably blocked long before the verdict")
{
    const SilentPort silent;
    Patience patience = shortPatience;
    patience.connect = 2500ms;
    ProbeBoard board(testAnchors(), patience);
    QElapsedTimer clock;
    clock.start();
    board.watch({silentEndpoint(silent)});
    REQUIRE(QTest::qWaitFor([&] { return board.rows().front().probablyBlocked; }, 4000));
    CHECK(clock.elapsed() >= 1500);
    CHECK(board.rows().front().state == ProbeState::Running);
    REQUIRE(settles(board));
    CHECK(board.rows().front().evidence.obstacle == Obstacle::ConnectionTimeout);
}

TEST_CASE("on a slow line the suspicion waits for ten round trips, and every row says slow")
{
    const SilentPort silent;
    Patience patience = shortPatience;
    patience.bestRoundTrip = 400ms;
    ProbeBoard board(testAnchors(), patience);
    board.watch({silentEndpoint(silent)});
    CHECK(board.rows().front().slowLine);
    QTest::qWait(2000);
    CHECK_FALSE(board.rows().front().probablyBlocked);
    CHECK(board.rows().front().state == ProbeState::Running); // and the verdict waits, too
}

TEST_CASE("a row that dies has its host asked beside it, once, and the board settles with the answer")
{
    const SilentPort silent;
    ProbeBoard board(testAnchors(), shortPatience);
    const QSignalSpy settled(&board, &ProbeBoard::settled);
    board.watch({silentEndpoint(silent)});
    CHECK(board.controls().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !settled.isEmpty(); }, 10000));
    REQUIRE(board.controls().size() == 1);
    const ProbeBoard::Row control = board.controls().front();
    CHECK(control.endpoint == Endpoint{u"127.0.0.1"_s, 443, Protocol::Https, Security::Tls});
    CHECK((control.state == ProbeState::Ok || control.state == ProbeState::Failed));
    CHECK(board.rows().size() == 1);
    const QDateTime asked = control.evidence.takenAt;

    board.watch({silentEndpoint(silent)}); // all is fresh
    CHECK(board.isSettled());
    CHECK(board.controls().front().evidence.takenAt == asked);
    board.watch({});
    CHECK(board.controls().isEmpty());
}

TEST_CASE("more patience than the contract's ends once another port of the host answers")
{
    const SilentPort silent;
    TestServer mute([](TestConnection &) {});
    Patience patience = shortPatience;
    patience.connect = 30s;
    patience.greeting = 30s;
    ProbeBoard board(testAnchors(), patience);
    QElapsedTimer clock;
    clock.start();
    board.watch({silentEndpoint(silent), mute.endpoint(Protocol::Imap, Security::StartTls)});
    REQUIRE(QTest::qWaitFor([&] { return board.rows().front().state == ProbeState::Failed; }, 8000));
    CHECK(clock.elapsed() >= 4000);
    CHECK(board.rows().front().evidence.obstacle == Obstacle::ConnectionTimeout);
}

TEST_CASE("a board may be deleted by those who listen to it")
{
    TestServer good(decent({Protocol::Imap, Security::Tls}));
    auto *board = new ProbeBoard(testAnchors(), shortPatience);
    bool deleted = false;
    QObject::connect(board, &ProbeBoard::settled, [&] {
        delete board;
        deleted = true;
    });
    board->watch({good.endpoint(Protocol::Imap, Security::Tls)});
    CHECK(QTest::qWaitFor([&] { return deleted; }));
    QTest::qWait(20);
}
