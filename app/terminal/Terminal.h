// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QStringList>

#include <cstdio>
#include <optional>

/// Asking and answering on standard output and input. Every question is answered by nothing when the input
/// ends (Ctrl+D) or the program is interrupted.
class Terminal
{
public:
    /// Somebody can be asked: standard input is a terminal.
    static bool isThere();

    void say(const QString &text);
    /// The typed line without its end; Enter alone gives @p proposal, which is shown in brackets.
    std::optional<QString> ask(const QString &question, const QString &proposal = {});
    /// What is typed is not shown.
    std::optional<Secret> askSecret(const QString &question);
    /// What is typed is shown, but kept in wiped memory only. Enter alone gives @p proposal.
    std::optional<Secret> askConfidential(const QString &question, const QString &proposal = {});
    std::optional<bool> askYesNo(const QString &question, bool proposal);
    /// One of @p choices, by its number. The first is number 0 here and number 1 on the screen.
    std::optional<qsizetype> choose(const QString &question, const QStringList &choices,
                                    qsizetype proposal = 0);

private:
    void put(const QString &text);
    /// The line after @p question. What is typed is hidden before the question is there to be answered.
    std::optional<QByteArray> readLine(const QString &question, bool shown);

    std::FILE *m_output = stdout;
};
