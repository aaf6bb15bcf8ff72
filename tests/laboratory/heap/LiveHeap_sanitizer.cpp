// SPDX-License-Identifier: GPL-3.0-or-later
// The address sanitizer has an allocator of its own, which tells who asks.
#include "laboratory/heap/LiveHeap.h"

#include <cstddef>
#include <sanitizer/allocator_interface.h>

namespace {

void onTaken(const volatile void *, std::size_t size)
{
    live_heap::taken(static_cast<std::int64_t>(size));
}

void onGiven(const volatile void *block)
{
    live_heap::given(static_cast<std::int64_t>(__sanitizer_get_allocated_size(block)));
}

} // namespace

void live_heap::install()
{
    __sanitizer_install_malloc_and_free_hooks(onTaken, onGiven);
}
