// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <initializer_list>
#include <optional>

/// Goes through the stages of a command in their order, until one of them ends it with an answer.
template <typename Command>
std::optional<Answer> firstAnswer(Command &command,
                                  std::initializer_list<std::optional<Answer> (Command::*)()> stages)
{
    for (const auto stage : stages) {
        if (auto answer = (command.*stage)())
            return answer;
    }
    return std::nullopt;
}
