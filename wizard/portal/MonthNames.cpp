// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/MonthNames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array french = {"janvier"_L1,   "fevrier"_L1, "mars"_L1,     "avril"_L1,
                               "mai"_L1,       "juin"_L1,    "juillet"_L1,  "aout"_L1,
                               "septembre"_L1, "octobre"_L1, "novembre"_L1, "decembre"_L1};
constexpr std::array english = {"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
constexpr qsizetype shortest = 3;

} // namespace

std::optional<int> monthNamed(const QString &folded)
{
    if (folded.size() < shortest)
        return std::nullopt;
    std::optional<int> found;
    for (std::size_t index = 0; index < french.size(); ++index) {
        if (!french.at(index).startsWith(folded) && !english.at(index).startsWith(folded))
            continue;
        if (found)
            return std::nullopt;
        found = static_cast<int>(index) + 1;
    }
    return found;
}
