// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

namespace nss {

/// NSS as this system has loaded it, for as long as the process lives.
struct Loaded {
    QString file; ///< For messages.
    void *library = nullptr;
};

/// The library in @p folder, with those beside it that it needs. nss-unusable.
Result<Loaded> loadLibrary(const QString &folder);

/// Null when the library has none of this name.
void *functionIn(const Loaded &loaded, const char *name);

} // namespace nss
