// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// What the neighbours of a piece of evidence prove. A neighbour is a probe of another endpoint.

QList<Evidence> neighboursOf(const Evidence &evidence, const Surroundings &surroundings);

/// A TCP connection came about, whatever was said over it.
bool wasConnected(const Evidence &evidence);
/// Nobody took the call: refused, silent, unreachable.
bool diedConnecting(const Evidence &evidence);
/// The name was proved by a chain that ends in an anchor.
bool wasVerified(const Evidence &evidence);
bool isMail(const Evidence &evidence);

/// The last two labels; empty where they would mean nothing: addresses, names of one label.
QString domainOf(const QString &host);

/// True when nobody would expect the same owner behind both: the last two labels differ. Addresses and
/// one-label names (localhost) are never called unrelated, nor are two hosts of *.gouv.fr: rather miss an
/// interception than accuse wrongly.
bool areUnrelated(const QString &oneHost, const QString &otherHost);

/// The certificate that the server calls its own; nothing when none was shown.
const CertificateFacts *leafOf(const Evidence &evidence);

/// A certificate was shown and it names somebody else.
bool showsForeignName(const Evidence &evidence);
