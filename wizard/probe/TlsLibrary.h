// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The version of the OpenSSL that this process runs with, "3.0.18"; it may be another than it was built
/// with.
QString tlsLibraryVersion();
