// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Resolver.h"

#include <QHostInfo>

namespace {

Resolved resolvedFrom(const QHostInfo &info)
{
    if (info.error() == QHostInfo::HostNotFound ||
        (info.error() == QHostInfo::NoError && info.addresses().isEmpty()))
        return {{}, Obstacle::NameNotFound, info.errorString()};
    if (info.error() != QHostInfo::NoError)
        return {{}, Obstacle::NameLookupFailed, info.errorString()};
    return {info.addresses(), std::nullopt, {}};
}

void resolveBySystem(const QString &host, QObject *asker, std::function<void(const Resolved &)> answer)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) { // QHostInfo would look for its name
        const Resolved itself{{literal}, std::nullopt, {}};
        QMetaObject::invokeMethod(
            asker, [answer = std::move(answer), itself] { answer(itself); }, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(
        host, asker, [answer = std::move(answer)](const QHostInfo &info) { answer(resolvedFrom(info)); });
}

} // namespace

Resolver systemResolver()
{
    return resolveBySystem;
}
