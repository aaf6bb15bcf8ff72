// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Activation.h"

/// What is said of a new password; empty when nothing is. Advice: the portal decides.
QString sentenceFor(PasswordConcern concern);
