// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Teacher.h"

/// A Windows of the teacher's own, as far as Wine is one: a prefix and a user with blanks and
/// accents. Its %APPDATA%\Thunderbird is where Debian's Thunderbird looks in that home, so that what the
/// Windows program writes is what Thunderbird opens.
class WindowsComputer
{
public:
    explicit WindowsComputer(const Teacher &teacher);
    ~WindowsComputer();
    WindowsComputer(const WindowsComputer &) = delete;
    WindowsComputer &operator=(const WindowsComputer &) = delete;
    WindowsComputer(WindowsComputer &&) = delete;
    WindowsComputer &operator=(WindowsComputer &&) = delete;

    /// The Windows program in it.
    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `apply --json` with who the teacher is and @p more. The servers' authority is in the ROOT store.
    ProgramRun apply(const QStringList &more, const QByteArray &input = {}) const;
    /// What starts its window: environment and command.
    const QProcessEnvironment &environment() const { return m_environment; }
    static QStringList windowCommand();

    /// Puts files where an installer puts Thunderbird's for everybody; nobody can start them. Its program
    /// folder is this computer's own then. What Windows calls the folder.
    QString pretendThunderbird() const;
    /// Ends everything in it; what comes next may have another screen.
    void logOff() const;
    /// Any other program of Windows.
    ProgramRun runOwn(const QStringList &command) const;

    /// @p key with all below it as regedit exports it.
    QByteArray registry(const QString &key = QStringLiteral("HKEY_CURRENT_USER\\Software")) const;
    /// "path sha256" of every file for everybody: of programs and ProgramData.
    QStringList filesForEverybody() const;
    /// The user's folder, as this system sees it.
    QString userFolder() const;
    /// Files of the user, and the registry's, that hold @p bytes.
    QStringList filesWith(const QByteArray &bytes) const;

private:
    const Teacher &m_teacher;
    QProcessEnvironment m_environment;
    QTemporaryDir m_folder;
    QString m_prefix;
};
