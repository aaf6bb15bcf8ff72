// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// Runs @p work in a worker thread and hands its value to @p then in @p context's event loop; never from
/// within this call. When @p context is gone by then, the value is dropped. @p work must capture values only.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Value = std::shared_ptr<std::invoke_result_t<Work>>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->future().then(context,
                           [then = std::move(then)](const Value &value) mutable { then(std::move(*value)); });
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(std::make_shared<std::invoke_result_t<Work>>(work()));
        promise->finish();
    });
}
