// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

#include <QHostAddress>
#include <QObject>

#include <functional>

/// What a name resolved to, or why not (NameNotFound or NameLookupFailed).
struct Resolved {
    QList<QHostAddress> addresses;
    std::optional<Obstacle> obstacle;
    QString message; ///< The resolver's words.
};

/// Looks @p host up and answers once, from the event loop, unless @p asker is gone by then.
using Resolver =
    std::function<void(const QString &host, QObject *asker, std::function<void(const Resolved &)> answer)>;

/// The system's resolver, in a thread of its own; rows that ask for the same name share one look-up. An
/// address literal is its own answer.
Resolver systemResolver();
