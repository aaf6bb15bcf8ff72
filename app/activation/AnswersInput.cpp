// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/AnswersInput.h"

#include <cstdio>

QByteArray wholeStandardInput(qsizetype longest)
{
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QByteArray whole;
    whole.resize(longest + 1); // never grows, so no copy is left behind
    const std::size_t size = std::fread(whole.data(), 1, static_cast<std::size_t>(whole.size()), stdin);
    whole.truncate(static_cast<qsizetype>(size));
    return whole;
}
