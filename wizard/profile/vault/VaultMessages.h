// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/PasswordVault.h"

#include <vector>

/// What parent and child of the vault say to each other: JSON in which no secret stands, and behind it, on
/// the child's standard input only, the secrets as bare bytes.

/// The order without its passwords, on one line.
QByteArray orderJson(const VaultOrder &order);

/// Takes an order apart that came as orderJson(), a line end, and for each login four bytes of length (most
/// significant first) and the password. @p bytes is wiped.
Result<VaultOrder> orderFrom(std::vector<char> &bytes);

/// One line.
QByteArray answerJson(const Result<VaultAnswer> &answer);
/// Of all that the child has printed: its last line. What stands before it is the foreign library's.
Result<VaultAnswer> answerFrom(const QByteArray &text);

/// Four bytes, most significant first.
QByteArray lengthPrefix(qsizetype length);
