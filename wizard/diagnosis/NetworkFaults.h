// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// Causes that lie in the network as a whole: asked before any server is blamed.

/// No interface is up here or for a neighbour, and nothing lives; or no host at all can be routed to.
bool saysNoNetwork(const Evidence &evidence, const Surroundings &surroundings);

/// The address that this name shares with one of an unrelated owner, when one of both shows that it is not
/// who it should be (another's certificate, HTTP on a mail port) and neither was verified. Sharing alone
/// proves nothing: hosts of one owner do it, split DNS too; unless every name does, three at least, and none
/// of them works.
std::optional<QString> addressOfHijackedNames(const Evidence &evidence, const Surroundings &surroundings);

/// The host of the page to which the network sends those who ask for a web host in clear text, with mail dead
/// and nobody verified; empty for the network's own answer (RFC 6585: 511). What is asked over verified TLS
/// answers for itself: it may send its visitors where it likes.
std::optional<QString> hostOfSignInPage(const Evidence &evidence, const Surroundings &surroundings);

/// The names on a certificate shown in place of an HTTPS host's own, when mail is dead altogether or when an
/// unrelated host shows the same certificate. One odd HTTPS host alone is only a wrong certificate.
std::optional<QString> namesOfCaptivePortal(const Evidence &evidence, const Surroundings &surroundings);
