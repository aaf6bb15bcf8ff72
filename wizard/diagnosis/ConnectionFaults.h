// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// What silence means (or an ICMP "no"), by what answers around it:
///   - another port of the same host: port-blocked;
///   - another mail server: server-down, for mail gets out and only this host does not answer;
///   - only the web, and every mail port tried of this one mail host died: server-down;
///   - only the web, otherwise (several mail hosts dead, or one port): port-blocked, as filters look;
///   - nothing: port-silent.
Fault faultOfSilence(const Evidence &evidence, const Surroundings &surroundings);
