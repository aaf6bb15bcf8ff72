// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "probe/Evidence.h"

#include <span>

/// Whose it is, who signed it, from when to when, and its fingerprint: of a server's chain and of an
/// authority that is to be trusted alike.
Json jsonOf(const CertificateFacts &certificate);
Json jsonOf(std::span<const CertificateFacts> certificates);
