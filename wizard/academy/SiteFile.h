// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "academy/Site.h"
#include "academy/StrictJson.h"
#include "account/Result.h"

#include <optional>

/// What the schema cannot say of them: a service or preset that the académie does not have.
std::optional<JsonProblem> problemWithSite(const nlohmann::json &academy);

/// The school's settings in @p json, a text that readAcademy() took.
std::optional<Site> siteOf(const QByteArray &json);

/// A school's settings together with what they stand in, which saving them keeps.
struct SiteDocument {
    QString file; ///< Empty: the académie built in.
    QByteArray text;
    Academy academy;
    std::optional<Site> site;
};

/// Of the text of an academy.json. Faults: as readAcademy().
Result<SiteDocument> readSite(const QByteArray &json, const QString &fileName);

/// The same of a file. Faults: of the system, too, as "FILE: /: reason".
Result<SiteDocument> openSite(const QString &file);

/// @p json, the text of an academy.json, with @p site in place of whatever it had; all else stays, in its
/// order. Faults: as readAcademy(), of the text as it was and as it would be.
Result<QByteArray> withSite(const QByteArray &json, const QString &fileName, const Site &site);

/// The text of the académie built in: what a school's own file starts from.
QByteArray builtInAcademyText();

SiteDocument builtInSite();

/// Writes withSite() of @p base to @p file: beside it, synced, then renamed. Faults: as withSite(), which
/// names @p file; read-only or disk-full with "FILE: reason".
Result<Done> writeSite(const QString &file, const QByteArray &base, const Site &site);
