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

/// The system's resolver, in a thread of its own; rows that ask for the same name at the same time share one
/// look-up. An address literal is its own answer. Not QHostInfo: it takes names of addresses for questions,
/// calls a broken resolver "not found", and makes the program wait at its end for look-ups that nobody needs
/// any more.
Resolver systemResolver();

/// The look-up itself, as long as the system takes: ten seconds and more where no DNS server answers.
Resolved resolveBlocking(const QByteArray &host);
