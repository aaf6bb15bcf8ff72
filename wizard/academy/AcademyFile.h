// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

/// Reads one académie (schema: resources/academies/academy.schema.json, `"schema": 1`). Unknown key, missing key, wrong type,
/// duplicate id or key, port out of range, host outside ASCII, portal host outside the built-in domains:
/// academy-file-invalid, the detail "FILE: /json/pointer: reason".
Result<Academy> readAcademy(const QByteArray &json, const QString &fileName);

/// The one built in. Its reading is a test; a failure here is a broken build.
Academy builtInAcademy();

struct ChosenAcademy {
    Academy academy;
    QString file;               ///< Empty when built in.
    std::optional<Fault> fault; ///< Why the file that was asked for is not used.
};

/// `--academy FILE` if given, else `academy.json` beside the program if there is one, else the built-in one;
/// a file that does not read is reported and the built-in one is used.
ChosenAcademy chooseAcademy(const QString &askedFile, const QString &programFolder);
