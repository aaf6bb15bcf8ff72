// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"
#include "probe/proof/MailProof.h"

/// Names what stopped a proof; nothing when it went through, and nothing when the message has only not
/// arrived yet, could not be looked for, or was there and not deleted: none of these is a fault of the
/// account.
std::optional<Fault> classify(const MailProof &proof, const Surroundings &surroundings = {});

/// Names a no that came after an accepted login; the detail is the server's line. SMTP by its enhanced code
/// (RFC 3463, RFC 5248) where there is one, else by the reply's own (RFC 5321 §4.2.3, RFC 4954 §6); IMAP by
/// its response code (RFC 5530, RFC 9208 §5.4.1); by words only where a server gives no code.
Fault classify(const ServerRefusal &refusal);
