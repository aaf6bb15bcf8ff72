// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

/// A program in a pseudo-terminal, as somebody without a display sits before it; on Windows in a console.
class PseudoTerminal
{
public:
    PseudoTerminal(const QStringList &command, const QProcessEnvironment &environment);
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;
    PseudoTerminal(PseudoTerminal &&) = delete;
    PseudoTerminal &operator=(PseudoTerminal &&) = delete;

    /// Waits until @p text appears after what was expected before; the test fails if it does not within
    /// 30 seconds. Gives what stood before it.
    QString expect(const QString &text);
    void type(const QString &line); ///< And Enter.
    void interrupt();               ///< Ctrl+C.
    void endInput();                ///< Ctrl+D, on Windows Ctrl+Z and Enter.
    int exitCode();                 ///< Waits for the end.
    QString everything() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
