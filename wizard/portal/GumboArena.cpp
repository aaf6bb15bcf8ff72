// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/GumboArena.h"

#include "account/Secret.h"

#include <cstdlib>

namespace {

/// A page of 2 MB that people wrote takes a tenth of it. Formatting elements left open multiply:
/// <b><p><b><p>….
constexpr std::size_t mostMemory = std::size_t{128} * 1024 * 1024;
/// A net below the other bounds: gumbo compares each attribute of a tag with all before it, and looks through
/// all open elements at each tag. Ordinary pages take milliseconds.
constexpr std::chrono::seconds longest{3};
constexpr std::size_t callsBetweenLooksAtTheClock = 256;

} // namespace

GumboArena::~GumboArena()
{
    while (m_ring.after != &m_ring)
        release(m_ring.after);
}

void *GumboArena::take(std::size_t size)
{
    if (isOverBounds(size))
        std::longjmp(m_wayOut, 1);                         // NOLINT(cert-err52-cpp): see wayOut()
    void *const bytes = std::malloc(sizeof(Block) + size); // NOLINT(cppcoreguidelines-no-malloc)
    if (bytes == nullptr)
        std::longjmp(m_wayOut, 1); // NOLINT(cert-err52-cpp)
    auto *const block = new (bytes) Block{m_ring.before, &m_ring, size};
    m_ring.before->after = block;
    m_ring.before = block;
    m_taken += size;
    return block + 1;
}

void GumboArena::giveBack(void *bytes) noexcept
{
    if (bytes != nullptr)
        release(static_cast<Block *>(bytes) - 1);
}

void GumboArena::release(Block *block) noexcept
{
    block->before->after = block->after;
    block->after->before = block->before;
    m_taken -= block->size;
    overwrite(block + 1, block->size);
    std::free(block); // NOLINT(cppcoreguidelines-no-malloc)
}

bool GumboArena::isOverBounds(std::size_t size)
{
    if (m_taken + size > mostMemory)
        return true;
    return ++m_calls % callsBetweenLooksAtTheClock == 0 &&
           std::chrono::steady_clock::now() - m_begun > longest;
}
