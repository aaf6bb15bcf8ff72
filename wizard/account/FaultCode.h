// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

/// The code of a kind, short enough for the telephone: a family and a number, "TLS-04". A public contract as
/// the identifiers are: a new kind takes a new number, and none is ever changed or used again.
///   NET network · SRV the server's answers · TLS encryption · CRT certificates and clock · LOG login ·
///   BOX mailbox · CLI mail program · DSK disk · PRG this program and its files · TYP typed values · TAB a
///   table of people · POR portal
QLatin1StringView shortCodeOf(FaultKind kind);

/// The same with the académie's prefix before it, "AM-TLS-04": a help desk for several knows whose it is.
/// Without a prefix the short code alone.
QString faultCode(const QString &academyPrefix, FaultKind kind);
