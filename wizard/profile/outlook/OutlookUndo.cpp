// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookUndo.h"

#include "profile/outlook/OutlookKeys.h"

#include <algorithm>

std::optional<Fault> outlookInTheWay(const Journal &journal, const IsRunning &isRunning)
{
    const auto receipt = journal.last();
    const bool concerned = receipt && std::ranges::any_of(receipt->registry, [](const RegistryChange &value) {
                               return OutlookKeys::holds(value.key);
                           });
    if (!concerned || !isRunning(OutlookKeys::program))
        return std::nullopt;
    return Fault{FaultKind::ClientRunning, OutlookKeys::program};
}
