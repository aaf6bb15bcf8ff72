// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Site.h"
#include "session/SetupSession.h"

/// Begins @p session where the school's settings do: its service, its preset. The person may choose
/// otherwise.
void takeUp(SetupSession &session, const Site &site);

enum class MailProgram { Thunderbird, Outlook };

/// The mail program to propose on a computer where @p found is there: the first one that the school names and
/// that is, else Thunderbird, unless there is only a classic Outlook.
MailProgram proposedProgram(const std::optional<Site> &site, const ClientsFound &found);

/// Of @p whole the lines that @p wanted names: name, function, school; all where it names none.
Signature linesOf(const Signature &whole, const QStringList &wanted);

/// The lines that the school wants under a mail of @p name, as far as anybody but the person knows them.
/// Without a school: the name.
Signature proposedSignature(const std::optional<Site> &site, const PersonName &name);
