// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"

#include <QCoreApplication>

/// Sentences that use a fault's detail: the codes documented in account/ and what Classify.h lists.
class DetailWording
{
    Q_DECLARE_TR_FUNCTIONS(DetailWording)
public:
    /// Empty when the detail adds nothing that a person can use.
    static QString sentence(const Fault &fault);

private:
    static QString ofVerdict(const Fault &fault);
    static QString ofSilence(const Fault &fault);
    static QString ofFile(const Fault &fault);
    static QString ofName(const QString &code);
    static QString ofNamePart(const QString &field, const QString &reason);
    static QString ofBirthDate(const QString &reason);
    static QString ofLogin(const QString &code);
    static QString ofAddress(const QString &code);
};
