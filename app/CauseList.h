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
    /// Empty when there is no cause. @p codePrefix is the académie's, before the codes (account/FaultCode).
    static QString text(const QList<Cause> &causes, const QString &codePrefix);
    /// What a row says for its cause: the number that text() gives it.
    static QString mark(qsizetype index) { return QStringLiteral("(%1)").arg(index + 1); }
    /// [{failure, code, message, remedy, contact, detail, endpoints[{host, port, protocol, security}]}]
    static Json json(const QList<Cause> &causes, const QString &codePrefix);
};

/// "Sentence (AM-NET-07)": the code is for whoever is asked for help.
QString withCode(const Fault &fault, const QString &codePrefix);

/// {host, port, protocol, security}
Json jsonOf(const Endpoint &endpoint);
