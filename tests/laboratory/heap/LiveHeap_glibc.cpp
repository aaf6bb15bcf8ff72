// SPDX-License-Identifier: GPL-3.0-or-later
// The allocator's own functions, found before the C library's by every library of the process.
#include "laboratory/heap/LiveHeap.h"

#include <cerrno>
#include <cstddef>
#include <malloc.h>

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void *block);

} // extern "C"

namespace {

std::int64_t sizeOf(void *block)
{
    return static_cast<std::int64_t>(malloc_usable_size(block));
}

void *counted(void *block)
{
    live_heap::taken(sizeOf(block));
    return block;
}

} // namespace

extern "C" {

void *malloc(std::size_t size)
{
    return counted(__libc_malloc(size));
}

void *calloc(std::size_t count, std::size_t size)
{
    return counted(__libc_calloc(count, size));
}

void *realloc(void *block, std::size_t size)
{
    const std::int64_t before = sizeOf(block);
    void *const moved = __libc_realloc(block, size);
    if (moved || size == 0)
        live_heap::given(before);
    return counted(moved);
}

void *memalign(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

void *aligned_alloc(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size)
{
    *block = counted(__libc_memalign(alignment, size));
    return *block ? 0 : ENOMEM;
}

void free(void *block)
{
    live_heap::given(sizeOf(block));
    __libc_free(block);
}

} // extern "C"

void live_heap::install() {}
