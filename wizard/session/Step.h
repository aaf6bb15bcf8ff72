// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

#include <QList>

#include <optional>

/// The questions, in order. One page each.
enum class Step { Welcome, Activation, Identity, Protocol, Client, Summary, Done };
inline constexpr int stepCount = 7;

/// Where the person goes after @p step; nothing when the walk is over.
std::optional<Step> nextStep(Step step);

/// The endpoints that the connection strip of a page shows and tests. The table stands in CONTRIBUTING.md.
/// @p preset may be null before one is chosen (then the service's first). Never empty.
QList<Endpoint> endpointsFor(Step step, const Academy &academy, const MailService &service,
                             const ServerPreset *preset);

/// "https://host/…" as an endpoint to shake hands with.
Endpoint endpointOf(const QUrl &url);
