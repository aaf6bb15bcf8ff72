// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"

#include <QLatin1StringView>

#include <variant>

/// Why a line of the table makes no account, beside the faults that its values may have.
struct LineProblem {
    enum class Kind {
        CellTooLong,     ///< detail: the column.
        TooManyCells,    ///< More than there are headers: somewhere a separator stands in a name.
        IncomingUnknown, ///< detail: the cell.
        ClientUnknown,   ///< detail: the cell.
        LoginRepeated,   ///< detail: the line that has it first.
        AddressRepeated, ///< detail: the line that has it first.
    };
    Kind kind = Kind::CellTooLong;
    QString detail;

    bool operator==(const LineProblem &) const = default;
};

/// cell-too-long, too-many-cells, incoming-unknown, client-unknown, login-repeated, address-repeated.
QLatin1StringView wordFor(LineProblem::Kind kind);

/// What a line came to grief over.
using LineFault = std::variant<Fault, LineProblem>;

/// The identifier of either.
QLatin1StringView wordFor(const LineFault &fault);
