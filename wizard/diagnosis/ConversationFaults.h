// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// What a server that talks, but not as it should, is.

/// Text where TLS was due. It may still say who speaks: a web server answers a TLS hello in clear HTTP.
Fault faultOfText(const Evidence &evidence);

/// "Not now" in the greeting: for everybody, or for this address.
Fault faultOfBusy(const Evidence &evidence);

/// True when a server's line says that this address is shut out for a while: a ban tool, a block list.
bool namesBan(const QString &line);
