// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <memory>

/// The way back from a worker thread to an object that may die meanwhile.
/// (QFuture::then() with a context asserts in Qt 6.4 when the context is gone first.)
class BackgroundReply
{
public:
    explicit BackgroundReply(QObject *context) : m_context(context) {}

    /// From any thread: runs @p deliver in the object's event loop, or drops it when the object is gone.
    template <typename Deliver>
    void post(Deliver deliver)
    {
        const QMutexLocker locker(&m_mutex); // the object cannot finish dying while an event is posted to it
        if (m_context)
            QMetaObject::invokeMethod(m_context, std::move(deliver), Qt::QueuedConnection);
    }

    void close()
    {
        const QMutexLocker locker(&m_mutex);
        m_context = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_context;
};

/// Runs @p work in a worker thread and hands its value to @p then in @p context's event loop; never from
/// within this call. When @p context is gone by then, the value is dropped. @p work must capture values only.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    auto reply = std::make_shared<BackgroundReply>(context);
    QObject::connect(context, &QObject::destroyed, [reply] { reply->close(); });
    QThreadPool::globalInstance()->start([reply, work = std::move(work), then = std::move(then)]() mutable {
        auto value = std::make_shared<std::invoke_result_t<Work>>(work());
        reply->post([value, then = std::move(then)]() mutable { then(std::move(*value)); });
    });
}
