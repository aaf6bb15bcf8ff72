// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"

#include <QCoreApplication>

#include <memory>

namespace CLI {
class App;
}

/// The one definition of the command line: parsing, help, manual page and completion all come from it.
/// Texts are in the program's language at the time of construction.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    CommandLine();
    ~CommandLine();
    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;
    CommandLine(CommandLine &&) = delete;
    CommandLine &operator=(CommandLine &&) = delete;

    struct Request {
        CommonOptions common;
        Command command;
    };
    /// What was asked for: help or version, on standard output.
    struct Information {
        QString text;
    };
    /// @p arguments without the program's name. An Answer says what is wrong in one line.
    std::variant<Request, Information, Answer> parse(const QStringList &arguments);

    const CLI::App &definition() const { return *m_app; }
    /// The command that was parsed; empty: none.
    QString commandName() const;

    /// Whether and how the arguments ask for a language or for JSON, before anything was parsed: an error is
    /// told in the right language and shape, too.
    static QString languageIn(const QStringList &arguments);
    static bool asksForJson(const QStringList &arguments);

private:
    /// Where CLI11 puts what it reads: it knows std::string.
    struct Words;

    void addCommon(CLI::App &command);
    void addCaFile(CLI::App &command);
    void addConnection(CLI::App &command);
    void addProxy(CLI::App &command);
    CLI::App &addCommand(const char *name, const QString &description);
    void addJourney();
    void addServers(CLI::App &command);
    void addCheck();
    void addReport();
    void addSuggest();
    void addPresets();
    void addApply();
    void addApplyIdentity(CLI::App &apply);
    void addPresetChoice(CLI::App &command);
    void addApplyTarget(CLI::App &apply);
    void addApplyManner(CLI::App &apply);
    void addRepair();
    void addBatch();
    void addSite();
    void addSiteFacts(CLI::App &site);
    void addUndo();
    void addDeploy();
    void addActivate();
    void addTraining();
    void addSignStick();
    void addVerifyStick();
    void addForPackagers();

    Request request() const;
    Command command() const;
    CheckOptions checkOptions(const ConnectionOptions &connection) const;
    ApplyOptions applyOptions() const;
    RepairOptions repairOptions() const;
    BatchOptions batchOptions() const;
    SiteOptions siteOptions() const;
    QString explanationOf(const std::exception &error) const;

    std::unique_ptr<Words> m_words;
    std::unique_ptr<CLI::App> m_app;
};
