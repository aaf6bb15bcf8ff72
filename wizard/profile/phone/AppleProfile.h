// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QByteArray>

/// A configuration profile for iPhone, iPad and Mac (com.apple.mail.managed): property list in XML, unsigned,
/// never a password. The identifiers are UUIDs version 5 of domain and user name: a second profile replaces
/// the first.
QByteArray appleProfile(const MailAccount &account);
