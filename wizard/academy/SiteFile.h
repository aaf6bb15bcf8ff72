// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Site.h"
#include "academy/StrictJson.h"
#include "account/Result.h"

#include <optional>

/// What the schema cannot say of them: a service or preset that the académie does not have.
std::optional<JsonProblem> problemWithSite(const nlohmann::json &academy);

/// The school's settings in @p json, a text that readAcademy() took.
std::optional<Site> siteOf(const QByteArray &json);

/// The school's settings in the text of an academy.json; nothing when it has none. Faults: as readAcademy().
Result<std::optional<Site>> readSite(const QByteArray &json, const QString &fileName);

/// @p json, the text of an academy.json, with @p site in place of whatever it had; all else stays, in its
/// order. Faults: as readAcademy(), of the text as it was and as it would be.
Result<QByteArray> withSite(const QByteArray &json, const QString &fileName, const Site &site);

/// The text of the académie built in: what a school's own file starts from.
QByteArray builtInAcademyText();
