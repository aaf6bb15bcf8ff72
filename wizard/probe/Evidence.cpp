// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Evidence.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepWords = {"resolve"_L1,   "connect"_L1, "greeting"_L1,     "starttls"_L1,
                                  "handshake"_L1, "verify"_L1,  "capabilities"_L1, "farewell"_L1};
constexpr std::array stateWords = {"waiting"_L1, "running"_L1, "ok"_L1, "failed"_L1, "cancelled"_L1};
constexpr std::array trustWords = {"system"_L1, "mozilla"_L1, "added"_L1, "school"_L1};

} // namespace

QLatin1StringView wordFor(ProbeStep step)
{
    return stepWords.at(static_cast<std::size_t>(step));
}

QLatin1StringView wordFor(ProbeState state)
{
    return stateWords.at(static_cast<std::size_t>(state));
}

QLatin1StringView wordFor(TrustSource source)
{
    return trustWords.at(static_cast<std::size_t>(source));
}
