// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <csetjmp>
#include <cstddef>

/// The memory of one page's parse: everything gumbo asks for, overwritten when it is given back or when the
/// arena dies. So the tree needs no gumbo_destroy_output(), whose recursion a deep page would let run over
/// the stack. A page that asks for too much of memory or time ends at the jump.
class GumboArena
{
public:
    GumboArena() = default;
    ~GumboArena();
    GumboArena(const GumboArena &) = delete;
    GumboArena &operator=(const GumboArena &) = delete;
    GumboArena(GumboArena &&) = delete;
    GumboArena &operator=(GumboArena &&) = delete;

    void *take(std::size_t size);
    void giveBack(void *bytes) noexcept;

    /// Where a parse goes that is over its bounds. gumbo does not look whether it got its memory, and is C:
    /// no destructor is jumped over.
    std::jmp_buf &wayOut() { return m_wayOut; }

private:
    /// Before each block, in a ring of all of them.
    struct alignas(std::max_align_t) Block {
        Block *before = nullptr;
        Block *after = nullptr;
        std::size_t size = 0; ///< Of what follows.
    };

    void release(Block *block) noexcept;
    bool isOverBounds(std::size_t size);

    Block m_ring{&m_ring, &m_ring, 0};
    std::size_t m_taken = 0;
    std::size_t m_calls = 0;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::jmp_buf m_wayOut{};
};
