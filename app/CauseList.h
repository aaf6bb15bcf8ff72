// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "diagnosis/Causes.h"

#include <QCoreApplication>

/// Why servers fail, each reason once with everything that fails for it: for people and for programs.
class CauseList
{
    Q_DECLARE_TR_FUNCTIONS(CauseList)
public:
    /// "(1) Nothing came back…", the remedy, who to call and the servers below; begins with an empty line.
    /// Empty when there is no cause.
    static QString text(const QList<Cause> &causes);
    /// What a row says for its cause: the number that text() gives it.
    static QString mark(qsizetype index) { return QStringLiteral("(%1)").arg(index + 1); }
    /// [{failure, message, remedy, contact, detail, endpoints[{host, port, protocol, security}]}]
    static Json json(const QList<Cause> &causes);
};

/// {host, port, protocol, security}
Json jsonOf(const Endpoint &endpoint);
