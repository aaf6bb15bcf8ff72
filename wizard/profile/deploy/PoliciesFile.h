// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "profile/deploy/PolicyWishes.h"

#include <QByteArray>

#include <optional>

/// Thunderbird's policies.json with the wishes in it. Every other key stays, in its order; so do the
/// indentation and the end of the file, as far as one width of indentation tells. Where all of it is there
/// already the bytes come back as they were. @p before absent or empty: a new file. prefs-broken,
/// "FILE: /pointer: reason", when it is no JSON object, holds a key twice, or has another type where a policy
/// must go: it is then left alone.
Result<QByteArray> mergedPolicies(const std::optional<QByteArray> &before, const PolicyWishes &wishes,
                                  const QString &fileName);
