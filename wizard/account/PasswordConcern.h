// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why a new password is a poor one although a portal may take it. Told beside the field, never a block.
enum class PasswordConcern { None, HasNumenShape, IsNumen, HoldsBirthDate, HoldsName, HasAccents, TooShort };
