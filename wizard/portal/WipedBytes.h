// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <memory>
#include <vector>

/// Overwrites what it gives back, so that a buffer which grew leaves no copy behind.
template <typename T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    explicit WipingAllocator(const WipingAllocator<U> &) noexcept
    {
    }

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *first, std::size_t count) noexcept
    {
        overwrite(first, count * sizeof(T));
        std::allocator<T>().deallocate(first, count);
    }

    bool operator==(const WipingAllocator &) const = default;
};

/// Bytes under construction that hold a token, a NUMEN or a password.
using WipedBytes = std::vector<char, WipingAllocator<char>>;

inline QByteArrayView viewOf(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

inline void append(WipedBytes &bytes, QByteArrayView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

inline Secret secretFrom(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    return Secret::takeFrom(copy);
}
