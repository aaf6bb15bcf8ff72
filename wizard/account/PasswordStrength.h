// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QStringList>

/// CNIL, deliberation 2022-100 of 21 July 2022: a password alone should hold 80 bits.
inline constexpr double recommendedBits = 80;

/// An estimate of how many guesses a password resists, as bits (zxcvbn; local, nothing leaves). @p ownWords
/// count for nothing: name, login, town.
double estimatedBits(const Secret &password, const QStringList &ownWords = {});
