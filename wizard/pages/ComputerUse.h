// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the window is for: to set a mail program up, or, on a computer of the staff room, to read mail in the
/// browser and to take the settings away. There nothing is written: the walk leads past the mail programs.
enum class ComputerUse { SetUp, Kiosk };
