// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/deploy/SchoolSettings.h"

/// Mozilla's config-v1.1, as Thunderbird reads it from isp/DOMAIN.xml beside its program: the servers, best
/// first. POP leaves the mail on the server. One file serves everybody, so a login can only be a part of the
/// address that a person types: one that differs from it (mdupont for Marie.Dupont@…) cannot be said here.
QByteArray autoconfigXml(const SchoolSettings &school);

/// isp/NAME
QString autoconfigName(const SchoolSettings &school);
