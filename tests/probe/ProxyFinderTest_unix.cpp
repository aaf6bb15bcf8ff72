// SPDX-License-Identifier: GPL-3.0-or-later
// What the system is, here: environment variables, as Qt reads them through libproxy.
#include "probe/ProxyFinder.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const Endpoint imap{u"imap.example"_s, 993, Protocol::Imap, Security::Tls};
const Proxy squid{ProxyKind::Http, u"proxy.lan"_s, 3128};

/// An environment variable, for one test.
class Set
{
public:
    Set(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Set() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Set(const Set &) = delete;
    Set &operator=(const Set &) = delete;
    Set(Set &&) = delete;
    Set &operator=(Set &&) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

TEST_CASE("the environment's proxies are the system's on Linux")
{
    const Set none("no_proxy", {});
    SECTION("for the web, tried for mail as well")
    {
        const Set web("https_proxy", "http://proxy.lan:3128");
        CHECK(findProxyBlocking(imap) == squid);
    }
    SECTION("not where it is excepted")
    {
        const Set web("https_proxy", "http://proxy.lan:3128");
        const Set exception("no_proxy", "imap.example");
        CHECK_FALSE(findProxyBlocking(imap));
    }
    SECTION("a SOCKS proxy")
    {
        const Set socks("https_proxy", "socks5://proxy.lan:1080");
        CHECK(findProxyBlocking(imap) == Proxy{ProxyKind::Socks5, u"proxy.lan"_s, 1080});
    }
}
