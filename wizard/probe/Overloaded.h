// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lets std::visit take one lambda per alternative.
template <typename... Branches>
struct Overloaded : Branches... {
    using Branches::operator()...;
};

template <typename... Branches>
Overloaded(Branches...) -> Overloaded<Branches...>; // clang 14 needs to be told
