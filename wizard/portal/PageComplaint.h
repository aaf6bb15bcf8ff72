// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"
#include "account/PortalHints.h"
#include "portal/HtmlPage.h"

#include <optional>
#include <span>

/// Which of @p kinds @p lines speak of, the first that they do; its detail is the line that says so. The
/// three of the identity are told apart together: what blames both NUMEN and date is portal-identity-refused.
std::optional<Fault> faultSpokenIn(const QStringList &lines, std::span<const FaultKind> kinds,
                                   const PortalHints &hints);

/// The text, title and notices of @p page by lines.
QStringList linesOf(const HtmlPage &page);
/// The notices and lines of @p page that did not stand on the page before.
QStringList newLinesOf(const HtmlPage &page, const QStringList &before);

/// A detail: few enough words to be read in a window.
QString shortened(const QString &text);
