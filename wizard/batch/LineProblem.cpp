// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/LineProblem.h"

using namespace Qt::StringLiterals;

QLatin1StringView wordFor(LineProblem::Kind kind)
{
    switch (kind) {
    case LineProblem::Kind::CellTooLong: return "cell-too-long"_L1;
    case LineProblem::Kind::TooManyCells: return "too-many-cells"_L1;
    case LineProblem::Kind::IncomingUnknown: return "incoming-unknown"_L1;
    case LineProblem::Kind::ClientUnknown: return "client-unknown"_L1;
    case LineProblem::Kind::LoginRepeated: return "login-repeated"_L1;
    case LineProblem::Kind::AddressRepeated: return "address-repeated"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(const LineFault &fault)
{
    const auto *problem = std::get_if<LineProblem>(&fault);
    return problem ? wordFor(problem->kind) : identifierOf(std::get<Fault>(fault).kind);
}
