// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>

/// What became of one line of the table.
struct RowOutcome {
    enum class Kind {
        Written,
        Unchanged, ///< Made by an earlier run from the same values.
        ToConfirm, ///< No login in the table: suggested, and nothing written.
        Failed,
    };
    int line = 0;
    Kind kind = Kind::Failed;
    QString login;         ///< As far as it is known.
    QStringList suggested; ///< Logins to confirm, likeliest first.
    QString address;
    QString folder; ///< Its name.
    QStringList files;
    /// Why nothing was written: always there when the line failed or is to be confirmed.
    std::optional<Fault> fault;
};

/// written, unchanged, to-confirm, failed.
QLatin1StringView wordFor(RowOutcome::Kind kind);
