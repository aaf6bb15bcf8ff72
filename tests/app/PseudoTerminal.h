// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <sys/types.h>

/// A program in a pseudo-terminal, as somebody without a display sits before it.
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
    void press(char control);       ///< 'c' for Ctrl+C.
    int exitCode();                 ///< Waits for the end.
    QString everything() const { return QString::fromUtf8(m_seen); }

private:
    bool readMore(int milliseconds);
    bool hasEnded() const;

    pid_t m_child = -1;
    int m_screen = -1;
    QByteArray m_seen;
    qsizetype m_expectedUpTo = 0;
};
