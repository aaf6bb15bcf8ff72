// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/LoginOutcome.h"
#include "probe/SmtpReply.h"

/// Reading a server's no. @p secretSent: whether the credentials had left by then; without them, a no is
/// about the mechanism.

/// What follows the tag: "NO [AUTHENTICATIONFAILED] …", "BAD …". Codes: RFC 5530.
LoginOutcome::Answer imapRefusal(QByteArrayView status, bool secretSent);
/// "-ERR [AUTH] …". Codes: RFC 2449, RFC 3206.
LoginOutcome::Answer pop3Refusal(QByteArrayView line, bool secretSent);
/// RFC 4954 §6.
LoginOutcome::Answer smtpRefusal(const SmtpReply &reply, bool secretSent);
