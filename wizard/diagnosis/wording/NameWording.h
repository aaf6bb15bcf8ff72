// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Catalogue.h"

#include <QCoreApplication>

/// Names of things that are shown in tables and details, and the reasons behind suggestions.
class NameWording
{
    Q_DECLARE_TR_FUNCTIONS(NameWording)
public:
    static QString of(LoginReason reason);
    static QString of(PasswordConcern concern);
    static QString of(ProbeStep step);
    static QString of(ProbeState state);
    static QString of(TrustSource source);
    static QString of(Security security);
    static QString nameNotInUse();
    static QString withColon(const QString &head, const QString &rest);
};
