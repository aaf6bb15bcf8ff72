// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// How long each phase may take (contract: times). What ends in a verdict stretches on slow lines.
struct Patience {
    std::chrono::milliseconds resolve{4000};
    std::chrono::milliseconds connect{4000};
    std::chrono::milliseconds greeting{10000}; ///< some servers delay it on purpose
    std::chrono::milliseconds answer{10000};   ///< any later answer
    std::chrono::milliseconds handshake{6000};
    std::chrono::milliseconds bestRoundTrip{0}; ///< measured on other rows; 0 when unknown

    bool operator==(const Patience &) const = default;
};

/// A line with a longer round trip is slow, and is told so.
inline constexpr std::chrono::milliseconds slowLineFrom{200};

/// @p ordinary, or on a slow line no less than max(6 s, 12 round trips).
std::chrono::milliseconds stretched(std::chrono::milliseconds ordinary, std::chrono::milliseconds roundTrip);

/// When silence is a verdict, whatever more one would wait: 4 s, on a slow line max(6 s, 12 round trips).
std::chrono::milliseconds silenceIsCertainAfter(std::chrono::milliseconds roundTrip);

/// When a silent port may be called probably blocked: max(1.5 s, 10 round trips).
std::chrono::milliseconds suspicionAfter(std::chrono::milliseconds roundTrip);
