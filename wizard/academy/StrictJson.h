// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>

/// What is wrong with a JSON text, and where (RFC 6901; empty is the whole text).
struct JsonProblem {
    std::string pointer;
    QString reason;
};

/// Bounds that no honest data file reaches, so that a hostile one costs neither memory nor stack.
inline constexpr qsizetype longestJson = 1 << 20;
inline constexpr std::size_t longestJsonString = 2000;
inline constexpr std::size_t deepestJson = 16;

/// JSON as RFC 8259 has it, and no key twice in an object (which of the two would count?).
std::variant<nlohmann::json, JsonProblem> parseStrictly(QByteArrayView text);

/// @p pointer with @p key below it, escaped as RFC 6901 asks.
std::string below(const std::string &pointer, const std::string &key);
