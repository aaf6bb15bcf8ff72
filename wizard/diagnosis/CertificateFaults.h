// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// What is wrong with a certificate that was rejected. The order is the contract's, because one certificate
/// often has several faults and the person can act on one: clock or date, host, self-signed, then what the
/// contract leaves open (revoked, weak: facts about this certificate), intercepted, chain incomplete, and
/// unknown issuer for all that is left.
Fault faultOfCertificate(const Evidence &evidence, const Surroundings &surroundings);
