// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text as a name that Windows takes for a file of its own: "_" for what none may hold, and behind the
/// name of a device ("Prn.Aux@…" is a printer there). Source: Microsoft, "Naming Files, Paths, and
/// Namespaces".
QString windowsFileName(const QString &text);
