// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "profile/deploy/SchoolSettings.h"

/// What an académie's data say to a computer of the school: of its first service the settings that are not
/// discouraged and not mere hearsay, by rank, each server once. A row that a person has to type is nobody's.
SchoolSettings schoolSettingsOf(const Academy &academy);

/// Whether a login there differs from the part of the address before the @, so that one file for everybody
/// cannot know it.
bool loginDiffersFromAddress(const Academy &academy);
