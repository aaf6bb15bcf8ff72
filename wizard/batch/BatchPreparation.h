// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/BatchRun.h"

/// Why nobody can be set up with the settings of a run.
enum class SettingsProblem { NoSuchPreset, SendingServerUnknown };

std::optional<SettingsProblem> problemWith(const BatchSettings &settings, const MailService &service);

/// The servers that people of @p table will use, each once.
QList<Endpoint> endpointsFor(const StaffTable &table, const BatchSettings &settings,
                             const MailService &service);

/// Windows would not open what is made below @p folder.
bool liesTooDeep(const QString &folder);

/// BatchSettings::edition of this program speaking @p language.
QString editionIn(const QString &language);
