// SPDX-License-Identifier: GPL-3.0-or-later
// The address sanitizer has an allocator of its own, which tells who asks.
#include "laboratory/heap/LiveHeap.h"

#include <cstddef>

// As LLVM's sanitizer/allocator_interface.h has them, a header that GCC leaves out.
extern "C" {
using OnTaken = void (*)(const volatile void *, std::size_t);
using OnGiven = void (*)(const volatile void *);
int __sanitizer_install_malloc_and_free_hooks(OnTaken taken, OnGiven given);
std::size_t __sanitizer_get_allocated_size(const volatile void *block);
}

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
