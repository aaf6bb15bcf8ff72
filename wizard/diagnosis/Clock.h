// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// The moment at which @p evidence is judged, by this computer's clock.
QDateTime localTimeOf(const Evidence &evidence, const Surroundings &surroundings);

/// What a web server's clock shows now, carried over from when it was read; nothing when none was read.
std::optional<QDateTime> serverTimeFor(const Evidence &evidence, const Surroundings &surroundings);

enum class OutOfDate { No, Expired, NotYetValid };
OutOfDate outOfDate(const CertificateFacts &certificate, const QDateTime &now);

/// Whether this computer's clock, rather than the certificate, is wrong. A server's clock decides when one
/// was read; else another host's other certificate that is off in the same direction does, unless one was
/// verified.
bool saysClockWrong(const Evidence &evidence, const Surroundings &surroundings);
