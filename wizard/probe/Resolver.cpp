// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Resolver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <list>
#include <memory>
#include <mutex>

namespace {

/// Threads that nobody waits for: getaddrinfo() cannot be called back, and may outlive the program's event
/// loop. Hence never destroyed. (Not std::thread let go by detach(): now and then winpthreads' then ends
/// before its work began.)
QThreadPool &lookupThreads()
{
    static QThreadPool *const threads = [] {
        auto *const pool = new QThreadPool;
        pool->setMaxThreadCount(256); // one that hangs is in nobody's way
        return pool;
    }();
    return *threads;
}

/// One look-up under way, and all who wait for it.
class Lookup : public QObject
{
public:
    using Answer = std::function<void(const Resolved &)>;

    /// The one that was begun for @p host a moment ago, else a new one. Not one that has been waiting for
    /// long: "test again" is to ask again.
    static Lookup &sharedFor(const QByteArray &host);

    explicit Lookup(QByteArray host) : m_host(std::move(host)), m_mailbox(std::make_shared<Mailbox>())
    {
        m_mailbox->owner = this;
        m_begun.start();
    }

    ~Lookup() override
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->owner = nullptr;
    }

    void add(QObject *asker, Answer answer) { m_waiting.push_back({asker, std::move(answer)}); }

private:
    struct Mailbox {
        std::mutex mutex;
        Lookup *owner = nullptr;

        void deliver(const Resolved &resolved)
        {
            const std::lock_guard lock(mutex);
            if (owner)
                QMetaObject::invokeMethod(
                    owner, [receiver = owner, resolved] { receiver->answerAll(resolved); },
                    Qt::QueuedConnection);
        }
    };

    struct Waiting {
        QPointer<QObject> asker;
        Answer answer;
    };

    void start();
    void answerAll(const Resolved &resolved);

    QByteArray m_host;
    QElapsedTimer m_begun;
    std::shared_ptr<Mailbox> m_mailbox;
    std::vector<Waiting> m_waiting;
};

/// Those of this thread.
std::list<std::unique_ptr<Lookup>> &lookupsUnderWay()
{
    static thread_local std::list<std::unique_ptr<Lookup>> lookups;
    return lookups;
}

Lookup &Lookup::sharedFor(const QByteArray &host)
{
    constexpr std::chrono::milliseconds moment{1000};
    auto &lookups = lookupsUnderWay();
    const auto found = std::find_if(lookups.begin(), lookups.end(), [&](const auto &lookup) {
        return lookup->m_host == host && !lookup->m_begun.hasExpired(moment.count());
    });
    if (found != lookups.end())
        return **found;
    lookups.push_back(std::make_unique<Lookup>(host));
    lookups.back()->start();
    return *lookups.back();
}

void Lookup::start()
{
    lookupThreads().start([mailbox = m_mailbox, host = m_host] { mailbox->deliver(resolveBlocking(host)); });
}

void Lookup::answerAll(const Resolved &resolved)
{
    std::list<std::unique_ptr<Lookup>> ended; // this one; ends with this function
    auto &lookups = lookupsUnderWay();
    ended.splice(ended.begin(), lookups,
                 std::find_if(lookups.begin(), lookups.end(),
                              [this](const auto &lookup) { return lookup.get() == this; }));
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.asker)
            waiting.answer(resolved);
    }
}

void resolveBySystem(const QString &host, QObject *asker, Lookup::Answer answer)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        const Resolved itself{{literal}, std::nullopt, {}};
        QMetaObject::invokeMethod(
            asker, [answer = std::move(answer), itself] { answer(itself); }, Qt::QueuedConnection);
        return;
    }
    Lookup::sharedFor(host.toLatin1()).add(asker, std::move(answer)); // the answer comes from the event loop
}

} // namespace

Resolver systemResolver()
{
    return resolveBySystem;
}
