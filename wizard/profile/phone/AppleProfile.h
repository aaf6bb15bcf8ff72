// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QByteArray>

/// A configuration profile for iPhone, iPad and Mac: a property list in XML with one payload,
/// com.apple.mail.managed (Apple's device-management schema). Never a password: the device asks. Unsigned, so
/// the device calls it "not signed" and installs it nevertheless. What people read in it is in the program's
/// current language.
///
/// Identifiers are UUIDs version 5 of the address's domain and the incoming user name: the profile of the
/// same mailbox made again replaces the first, another mailbox's stands beside it.
QByteArray appleProfile(const MailAccount &account);
