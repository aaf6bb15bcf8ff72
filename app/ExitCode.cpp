// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExitCode.h"

#include <algorithm>
#include <array>

ExitCode exitCodeFor(FaultKind kind)
{
    constexpr std::array badInput = {
        FaultKind::NameInvalid,         FaultKind::LoginInvalid,       FaultKind::LoginIsAddress,
        FaultKind::AddressInvalid,      FaultKind::ClearTextRefused,   FaultKind::AcademyFileInvalid,
        FaultKind::ClientLacksStarttls, FaultKind::TableUnreadable,    FaultKind::TableEmpty,
        FaultKind::TableColumnSecret,   FaultKind::TableColumnMissing, FaultKind::TableColumnRepeated};
    if (std::ranges::find(badInput, kind) != badInput.end())
        return ExitCode::BadInput;
    if (kind == FaultKind::ClientRunning || kind == FaultKind::ProfileLocked)
        return ExitCode::Locked;
    if (kind == FaultKind::NothingToUndo)
        return ExitCode::NothingToUndo;
    return ExitCode::Failed;
}
