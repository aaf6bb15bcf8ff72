// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/imap/FolderView.h"

#include <functional>

namespace training {

using SearchTest = std::function<bool(const FolderView::Entry &)>;

/// RFC 3501 6.4.4: the keys of a SEARCH, all of which must hold; nothing when they make no sense.
/// Headers are decoded and compared without regard to case, bodies as bytes without regard to ASCII case. @p
/// view lends the greatest numbers.
std::optional<SearchTest> readSearch(ImapReader &reader, const FolderView &view);

} // namespace training
