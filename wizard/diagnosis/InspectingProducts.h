// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

/// The product that signed @p certificate in place of a public authority, if its issuer names one: a
/// filtering proxy or an antivirus mail shield. Only asked of certificates that no anchor vouches for.
std::optional<QString> inspectingProductBehind(const CertificateFacts &certificate);
