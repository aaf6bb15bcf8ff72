// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProxyFinder.h"

#include <QNetworkProxy>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

using Answer = std::function<void(const std::optional<Proxy> &)>;
using Blocking = std::function<std::optional<Proxy>(const Endpoint &)>;
using Clock = std::chrono::steady_clock;

/// Threads that nobody waits for: a script that is fetched from nowhere cannot be called back. Hence never
/// destroyed.
QThreadPool &finderThreads()
{
    static QThreadPool *const threads = [] {
        auto *const pool = new QThreadPool;
        pool->setMaxThreadCount(64);
        return pool;
    }();
    return *threads;
}

/// When the system was late for the last time.
using Lateness = std::shared_ptr<std::optional<Clock::time_point>>;

/// One question under way; a child of who asks, and dies with it.
class Question : public QObject
{
public:
    Question(QObject *asker, Answer answer, Lateness lateness)
        : QObject(asker),
          m_answer(std::move(answer)),
          m_lateness(std::move(lateness)),
          m_mailbox(std::make_shared<Mailbox>())
    {
        m_mailbox->owner = this;
    }

    ~Question() override
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->owner = nullptr;
    }

    void put(const Blocking &blocking, const Endpoint &server, std::chrono::milliseconds limit)
    {
        QTimer::singleShot(limit, Qt::PreciseTimer, this, [this] {
            *m_lateness = Clock::now();
            end(std::nullopt);
        });
        finderThreads().start(
            [blocking, server, mailbox = m_mailbox] { mailbox->deliver(blocking(server)); });
    }

private:
    struct Mailbox {
        std::mutex mutex;
        Question *owner = nullptr;

        void deliver(const std::optional<Proxy> &proxy)
        {
            const std::lock_guard lock(mutex);
            if (owner)
                QMetaObject::invokeMethod(
                    owner, [receiver = owner, proxy] { receiver->end(proxy); }, Qt::QueuedConnection);
        }
    };

    void end(const std::optional<Proxy> &proxy)
    {
        deleteLater();
        if (m_answer)
            std::exchange(m_answer, nullptr)(proxy);
    }

    Answer m_answer;
    Lateness m_lateness;
    std::shared_ptr<Mailbox> m_mailbox;
};

void answerLater(QObject *asker, Answer answer, const std::optional<Proxy> &proxy)
{
    QMetaObject::invokeMethod(
        asker, [answer = std::move(answer), proxy] { answer(proxy); }, Qt::QueuedConnection);
}

/// The first way that is named, if it leads through a proxy that carries connections.
std::optional<Proxy> firstOf(const QList<QNetworkProxy> &ways)
{
    for (const QNetworkProxy &way : ways) {
        if (way.type() == QNetworkProxy::NoProxy || way.type() == QNetworkProxy::DefaultProxy)
            return std::nullopt;
        const bool isHttp = way.type() == QNetworkProxy::HttpProxy;
        const bool isSocks = way.type() == QNetworkProxy::Socks5Proxy;
        if ((isHttp || isSocks) && !way.hostName().isEmpty() && way.port() != 0)
            return Proxy{isHttp ? ProxyKind::Http : ProxyKind::Socks5, way.hostName().toLower(), way.port()};
    }
    return std::nullopt;
}

} // namespace

ProxyFinder finderInThreads(Blocking blocking, std::chrono::milliseconds limit,
                            std::chrono::milliseconds pause)
{
    return [blocking = std::move(blocking), limit, pause,
            lateness = std::make_shared<std::optional<Clock::time_point>>()](const Endpoint &server,
                                                                             QObject *asker, Answer answer) {
        if (*lateness && Clock::now() - **lateness < pause)
            return answerLater(asker, std::move(answer), std::nullopt);
        (new Question(asker, std::move(answer), lateness))->put(blocking, server, limit);
    };
}

ProxyFinder systemProxies()
{
    static const ProxyFinder finder = finderInThreads(findProxyBlocking); // one memory for all who ask
    return finder;
}

bool isSystemProxyAwaited()
{
    return finderThreads().activeThreadCount() > 0;
}

ProxyFinder fixedProxy(std::optional<Proxy> proxy)
{
    return [proxy = std::move(proxy)](const Endpoint &, QObject *asker, Answer answer) {
        answerLater(asker, std::move(answer), proxy);
    };
}

/// Mail is a question of its own (a SOCKS proxy is named for it), but a proxy named for the web alone may
/// carry mail as well: asked for, not taken for granted.
std::optional<Proxy> findProxyBlocking(const Endpoint &server)
{
    if (server.protocol != Protocol::Https) {
        const QNetworkProxyQuery mail(server.host, server.port, wordFor(server.protocol));
        if (auto proxy = firstOf(QNetworkProxyFactory::systemProxyForQuery(mail)))
            return proxy;
    }
    QUrl web;
    web.setScheme(u"https"_s);
    web.setHost(server.host);
    if (server.protocol == Protocol::Https)
        web.setPort(server.port);
    return firstOf(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(web)));
}

std::optional<Proxy> proxyFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    const bool hasMore =
        !url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if ((!isSocks && scheme != "http"_L1) || url.host().isEmpty() || url.port(0) < 1 || hasMore)
        return std::nullopt;
    return Proxy{isSocks ? ProxyKind::Socks5 : ProxyKind::Http, url.host(QUrl::FullyEncoded).toLower(),
                 static_cast<quint16>(url.port())};
}

std::optional<ProxyFinder> proxiesFor(const QString &setting)
{
    if (setting == "system"_L1)
        return systemProxies();
    const auto proxy = proxyFrom(setting);
    return proxy || setting == "none"_L1 ? std::optional(fixedProxy(proxy)) : std::nullopt;
}
