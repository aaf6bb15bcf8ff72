// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The reasons at the end of what academy-file-invalid tells: "academy.json: /site/preset: unknown key". They
/// are fixed English words, so that JSON says the same in every language; people read them in theirs.
class ReasonWording
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWording)
public:
    /// @p detail with its reason in the language of the program; a reason of somebody else's stays as it is.
    static QString translated(const QString &detail);
};
