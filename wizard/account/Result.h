// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"

#include <functional>
#include <utility>
#include <variant>

/// A value, or the Fault that stood in its way. Small stand-in for C++23 std::expected.
template <typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTBEGIN(google-explicit-constructor): 'return value;' and 'return Fault{...};' are the point
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Fault fault) : m_state(std::in_place_index<1>, std::move(fault)) {}
    // NOLINTEND(google-explicit-constructor)

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); }
    const Fault &fault() const { return std::get<1>(m_state); }

    /// Goes on with @p next if there is a value; passes the fault through otherwise.
    template <typename Next>
    auto andThen(Next &&next) const -> std::invoke_result_t<Next, const T &>
    {
        if (*this)
            return std::invoke(std::forward<Next>(next), value());
        return fault();
    }

private:
    std::variant<T, Fault> m_state;
};

/// What succeeds without a value: `Result<Done>`.
struct Done {
    bool operator==(const Done &) const = default;
};
