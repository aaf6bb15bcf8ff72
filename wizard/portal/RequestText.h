// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlForm.h"

/// @p request as it goes over the wire (RFC 9112), with what a form post of a browser carries: Origin, and
/// Referer without a query. @p cookies: the header's value or empty. @p page: the page whose form or link
/// this follows; empty at the start. It asks for HTML, not compressed, and names this program and its
/// version, nothing else of the computer.
Secret requestText(const PortalRequest &request, const Secret &cookies, const QUrl &page);
