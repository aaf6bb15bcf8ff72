// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProxyFinder.h"

#include "support/Catch.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Endpoint imap{u"imap.example"_s, 993, Protocol::Imap, Security::Tls};
const Proxy squid{ProxyKind::Http, u"proxy.lan"_s, 3128};

std::optional<Proxy> found(const ProxyFinder &finder)
{
    QObject asker;
    bool answered = false;
    std::optional<Proxy> proxy;
    finder(imap, &asker, [&](const std::optional<Proxy> &answer) {
        answered = true;
        proxy = answer;
    });
    CHECK_FALSE(answered); // from the event loop
    REQUIRE(QTest::qWaitFor([&] { return answered; }, 5000));
    return proxy;
}

} // namespace

TEST_CASE("a proxy is read from an address, and a login does not belong there")
{
    CHECK(proxyFrom(u"http://proxy.lan:3128"_s) == squid);
    CHECK(proxyFrom(u"http://Proxy.LAN:3128/"_s) == squid);
    CHECK(proxyFrom(u"socks5://10.0.0.1:1080"_s) == Proxy{ProxyKind::Socks5, u"10.0.0.1"_s, 1080});
    CHECK(proxyFrom(u"socks5h://[2001:db8::1]:1080"_s)->hostAndPort() == u"[2001:db8::1]:1080"_s);
    for (const QString &wrong : {u""_s, u"proxy.lan:3128"_s, u"http://proxy.lan"_s, u"https://proxy.lan:1"_s,
                                 u"http://:3128"_s, u"http://eleve:secret@proxy.lan:3128"_s,
                                 u"http://proxy.lan:3128/path"_s, u"http://proxy.lan:0"_s, u"system"_s})
        CHECK_FALSE(proxyFrom(wrong));
}

TEST_CASE("the system's answer comes from a thread of its own")
{
    QThread *const here = QThread::currentThread();
    std::atomic<QThread *> there = nullptr;
    const auto blocking = [&there](const Endpoint &server) {
        there = QThread::currentThread();
        return server == imap ? std::optional(squid) : std::nullopt;
    };
    CHECK(found(finderInThreads(blocking)) == squid);
    CHECK(there.load() != nullptr);
    CHECK(there.load() != here);
}

TEST_CASE("a system that does not answer names no proxy, and is left alone for a while")
{
    std::promise<void> release;
    const auto released = release.get_future().share();
    std::atomic<int> asked = 0;
    const auto late = [&asked, released](const Endpoint &) {
        ++asked;
        released.wait();
        return std::optional(squid);
    };
    const ProxyFinder finder = finderInThreads(late, 50ms, 300ms);
    CHECK_FALSE(found(finder));
    CHECK_FALSE(found(finder));
    CHECK(asked.load() == 1);
    CHECK(isSystemProxyAwaited());
    release.set_value();
    CHECK(QTest::qWaitFor([] { return !isSystemProxyAwaited(); }));
    QTest::qWait(320);
    CHECK(found(finder) == squid);
}

TEST_CASE("who is gone gets no answer")
{
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    finderInThreads([](const Endpoint &) { return std::optional(squid); })(
        imap, asker.get(), [&](const auto &) { answered = true; });
    asker.reset();
    QTest::qWait(100);
    CHECK_FALSE(answered);
}
