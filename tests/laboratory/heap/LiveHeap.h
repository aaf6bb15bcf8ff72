// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What this thread holds of the heap: bytes as the allocator handed them out, Qt's and OpenSSL's included.
/// Other threads (the test's servers) are not counted.
namespace live_heap {

/// Counts from here on; what was allocated before is not known of.
void watchThisThread();
/// The most that was held at once since then.
std::int64_t peak();

/// For the part that knows the allocator.
void taken(std::int64_t bytes);
void given(std::int64_t bytes);
/// Puts itself in the allocator's way; called once.
void install();

} // namespace live_heap
