// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <nlohmann/json.hpp>

/// SIGTERM; Windows knows nothing like it for a program without a window, which is ended there.
void askToEnd(QProcess &process);

/// The real program, run as a person's shell would run it, with a home of its own.
class ProgramRun
{
public:
    struct Result {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;

        /// The one JSON object on standard output; the test fails if there is anything else.
        nlohmann::json json() const;
    };

    ProgramRun();

    Result run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with --json and English texts.
    nlohmann::json json(const QStringList &arguments, int expectedExit, const QByteArray &input = {}) const;

    /// The same home in a network that leads nowhere: what asks for the académie's servers by name asks
    /// nobody.
    ProgramRun offline() const;

    /// A copy of the program, in the same home.
    ProgramRun of(const QString &program) const;

    QString home() const { return m_home->path(); }
    QString path(const QString &inHome) const { return m_home->filePath(inHome); }
    /// Where Thunderbird keeps its profiles in that home, and @p below it.
    QString thunderbird(const QString &below = {}) const;
    static QString thunderbirdFolder(); ///< The same, as from the home.
    static QString stateFolder();       ///< The program's own, likewise.
    /// @p inHome with @p content, its folders made.
    QString write(const QString &inHome, const QByteArray &content) const;
    QProcessEnvironment environment;

private:
    explicit ProgramRun(std::shared_ptr<QTemporaryDir> home);
    void settleIn(); ///< Makes the home that of environment.

    std::shared_ptr<QTemporaryDir> m_home;
    QString m_program;
    QStringList m_launcher; ///< What the program is started with; empty: by itself.
};
