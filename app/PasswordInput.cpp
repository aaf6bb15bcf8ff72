// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordInput.h"

#include <cstdio>

namespace {

constexpr qsizetype longestPassword = 1024;

} // namespace

std::optional<Secret> passwordFromStandardInput()
{
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QByteArray line;
    line.reserve(longestPassword + 1); // never grows, so no copy is left behind
    for (int character = std::fgetc(stdin); character != EOF && character != '\n';
         character = std::fgetc(stdin)) {
        if (line.size() == longestPassword) {
            overwrite(line.data(), static_cast<std::size_t>(line.size()));
            return std::nullopt;
        }
        line += static_cast<char>(character);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    Secret password = Secret::takeFrom(line);
    return password.isEmpty() ? std::nullopt : std::optional(std::move(password));
}
