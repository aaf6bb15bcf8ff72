// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// True for the académies' own domains, education.gouv.fr and what lies below them. The wizard sends a NUMEN,
/// a birth date or a password nowhere else, whatever a data file says. The list is written out, since anybody
/// may register a name like "ac-mail.fr".
bool isTrustedHost(const QString &host);
