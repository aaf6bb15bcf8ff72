// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "account/Secret.h"

#include <optional>

/// What of a login can be sent, and what of it must not come back in a server's line.

/// UTF-8 after SASLprep (RFC 4013). What that prohibits goes as it is: the server knows best what it stored.
/// Nothing for what would end a line or a field.
std::optional<Secret> sendable(const Secret &text);
std::optional<QByteArray> sendableName(QString name);

/// @p line without @p password (after sendable()) in any spelling in which a login to @p account's servers
/// sends it: servers have been seen to echo what they were sent.
QString withoutSecrets(QString line, const MailAccount &account, const Secret &password);
