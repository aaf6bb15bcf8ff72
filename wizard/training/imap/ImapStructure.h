// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/mail/MessageText.h"

namespace training {

/// RFC 3501 7.4.2: a message's envelope, and the tree of its parts, with the extension data when @p extended.
QByteArray imapEnvelope(const MessageText &message);
QByteArray imapStructure(const MessagePart &part, bool extended);

} // namespace training
