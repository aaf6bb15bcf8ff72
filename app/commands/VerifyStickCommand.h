// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "stick/StickReport.h"

#include <QCoreApplication>

/// Whether a stick is as it was signed, and by which keys. Writes nothing.
class VerifyStickCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyStickCommand)
public:
    static Answer run(const VerifyStickOptions &options);
    /// The answer to @p report; @p fingerprints as in VerifyStickOptions.
    static Answer answerTo(const StickReport &report, const QStringList &fingerprints);

private:
    static QString textOf(const StickReport &report);
    static QString lineOf(const QString &part, const SignatureVerdict &verdict);
};
