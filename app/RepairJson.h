// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "session/Repair.h"
#include "session/RepairFinding.h"

/// {profile, name, address, incoming{host, port, protocol, security, userName, signingIn}, outgoing,
/// remembered}; outgoing is null where Thunderbird has none.
Json jsonOf(const RepairCandidate &candidate);

/// {verdict, findings[], failure, message, remedy, hints[], login, loginGuessed,
/// changes[{role, setting, before, after}]}; failure is that of the first finding, else of the server that
/// fails.
Json jsonOf(const Repair &repair);

/// What a repair comes to in a word of the failures' contract; nothing where all is well.
std::optional<FaultKind> failureOf(const Repair &repair);
