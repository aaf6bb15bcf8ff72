// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name under which the person who runs this program logged on; empty when the system does not tell.
QString sessionUser();
