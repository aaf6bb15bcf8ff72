// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "academy/Site.h"

/// Reads one académie (schema: resources/academies/academy.schema.json, `"schema": 1`). Unknown key, missing
/// key, wrong type, duplicate id or key, port out of range, host outside ASCII, a portal or mail host outside
/// the built-in domains (TrustedDomains.h): academy-file-invalid, the detail "FILE: /json/pointer: reason".
Result<Academy> readAcademy(const QByteArray &json, const QString &fileName);

/// What stands in @p file, or so much of it that readAcademy() refuses the rest: /dev/zero has no end.
/// Faults: as readAcademy(), at "/" with the system's reason.
Result<QByteArray> academyTextOf(const QString &file);

/// The one built in. Its reading is a test; a failure here is a broken build.
Academy builtInAcademy();

/// The words by which its portal's pages are recognised. A file that gives none has these, as has the
/// training académie.
const PortalHints &builtInPortalHints();

struct ChosenAcademy {
    Academy academy;
    QString file;                  ///< Empty when built in.
    std::optional<Fault> fault;    ///< Why the file that was asked for is not used.
    QByteArray content = {};       ///< Of the file, as it was judged; empty when built in.
    std::optional<Site> site = {}; ///< The school's settings in that file.
};

/// A file that was found beside the program: what stands in it, or why nobody vouches for that.
struct AcademyText {
    QString file;
    Result<QByteArray> content;
};

/// `--academy FILE` if given, else what was found @p beside the program, else the built-in one; a file that
/// does not read, or that nobody vouches for, is reported and the built-in one is used.
ChosenAcademy chooseAcademy(const QString &askedFile, const std::optional<AcademyText> &beside);

/// The presets of @p service in the words of the data file, each with its two rows in place of their ids:
/// a JSON array, best first. For `presets --json`.
QByteArray presetsAsJson(const MailService &service);
