// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpokenText.h"

#include "pages/Language.h"

QString spoken(const LocalText &text)
{
    return text.in(Language::current());
}
