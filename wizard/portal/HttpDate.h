// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

/// A date as servers write them, in whatever order and with whatever marks (RFC 6265 §5.1.1): the preferred
/// form of RFC 9110 §5.6.7, its two older ones, and what cookies have in their stead. UTC.
std::optional<QDateTime> httpDateFrom(QByteArrayView text);

/// Retry-After (RFC 9110 §10.2.3): seconds, or a moment that is told apart from @p date, the answer's own.
std::optional<int> secondsFrom(QByteArrayView retryAfter, QByteArrayView date);
