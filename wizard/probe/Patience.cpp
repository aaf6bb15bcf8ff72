// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Patience.h"

#include <algorithm>

using namespace std::chrono_literals;

std::chrono::milliseconds stretched(std::chrono::milliseconds ordinary, std::chrono::milliseconds roundTrip)
{
    return roundTrip > slowLineFrom ? std::max({ordinary, std::chrono::milliseconds(6s), 12 * roundTrip})
                                    : ordinary;
}

std::chrono::milliseconds silenceIsCertainAfter(std::chrono::milliseconds roundTrip)
{
    return stretched(4s, roundTrip);
}

std::chrono::milliseconds suspicionAfter(std::chrono::milliseconds roundTrip)
{
    return std::max(std::chrono::milliseconds(1500), 10 * roundTrip);
}
