// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/heap/LiveHeap.h"

#include <algorithm>

namespace live_heap {

namespace {

struct Count {
    bool watching = false;
    std::int64_t now = 0;
    std::int64_t most = 0;
};

thread_local Count count;

} // namespace

void watchThisThread()
{
    static const bool installed = (install(), true);
    count = {installed, 0, 0};
}

std::int64_t peak()
{
    return count.most;
}

void taken(std::int64_t bytes)
{
    if (!count.watching)
        return;
    count.now += bytes;
    count.most = std::max(count.most, count.now);
}

void given(std::int64_t bytes)
{
    if (count.watching)
        count.now -= bytes;
}

} // namespace live_heap
