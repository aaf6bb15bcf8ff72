// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// What stands on a command line, one struct a command. Values are as typed, apart from what CommandLine has
/// already refused: unknown words, numbers out of range.

/// Every command takes these.
struct CommonOptions {
    QString academyFile;
    QString language; ///< "fr", "en", or empty.
    bool json = false;
};

/// The walk itself, in a window or, without a display or when asked, in the terminal.
struct JourneyOptions {
    bool training = false;
    bool terminal = false;
    bool firstLogOn = false; ///< Only for who has no account by it yet; without a display not at all.
    bool kiosk = false;      ///< A computer of the staff room: nothing is written or remembered.
};

struct ConnectionOptions {
    QString caFile;
    std::optional<int> timeoutSeconds;
    QString proxy; ///< A URL, "none", "system" or empty: the system's.
    QString proxyUser;
    bool proxyPasswordFromStdin = false; ///< Its first line, before whatever else is read there.
};

struct CheckOptions {
    QString service;
    QStringList endpoints;
    ConnectionOptions connection;
};

struct ReportOptions {
    /// PDF is asked for.
    bool needsDrawing() const { return outputFile.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive); }

    CheckOptions servers;
    QString outputFile; ///< Empty: standard output.
};

struct SuggestOptions {
    QString given;
    QString birthName;
    QString usageName;
};

struct PresetsOptions {
    QString service;
};

struct ApplyOptions {
    static QStringList allClients();
    /// PDF or PNG are among what is asked for.
    bool needsDrawing() const;

    QString name;
    QString login;
    QString address;
    QString service;
    QString incoming;
    QString preset;
    QString outgoing; ///< For a preset whose sending server is not known.
    QString outgoingUser;
    QStringList clients;
    QString profileRoot;
    QString profile;
    QString outputFolder;
    ConnectionOptions connection;
    bool passwordFromStdin = false;
    bool remember = false;
    bool verify = false; ///< Also where `prove` is asked for.
    bool prove = false;
    bool noNetwork = false;
    bool dryRun = false;
};

struct RepairOptions {
    QString profileRoot;
    QString profile;
    QString login;
    ConnectionOptions connection;
    bool passwordFromStdin = false;
    bool remember = false;
    bool noNetwork = false;
    bool dryRun = false;
};

struct UndoOptions {};

struct DeployOptions {
    QString root;    ///< Of the picture of a system; empty: this one.
    QString program; ///< Where users find the assistant; empty: where its packages put it.
    QString caFile;
    QString batchFile;       ///< Applied at each log-on, as users reach it; empty: the assistant opens.
    QString templatesFolder; ///< Write the templates for group policy there, and nothing else.
    bool enterpriseRoots = false;
    bool noTelemetry = false;
    bool noFirstLogOn = false;
    bool undo = false;
    bool dryRun = false;
};

struct ActivateOptions {
    QString answers;        ///< "-", or empty: ask in the terminal.
    QString trainingPortal; ///< Empty: the académie's.
    ConnectionOptions connection;
};

struct TrainingOptions {
    QString fault;
};

/// By --key or --new-key: the command line has taken exactly one.
struct SignStickOptions {
    QString folder;
    QString keyFile;
    QString newKeyFile;
    bool passphraseFromStdin = false;
    bool academyOnly = false;
};

struct VerifyStickOptions {
    QString folder;
    QStringList fingerprints; ///< Lower-case hexadecimal digits, 20 to 64; empty: any key.
};

/// What packagers ask for: the manual page, the completion of bash, the guide of failures.
struct ManualOptions {};
struct CompletionOptions {};
struct GuideOptions {}; ///< resources/guide/pannes.html.

using Command =
    std::variant<JourneyOptions, CheckOptions, ReportOptions, SuggestOptions, PresetsOptions, ApplyOptions,
                 RepairOptions, UndoOptions, DeployOptions, ActivateOptions, TrainingOptions,
                 SignStickOptions, VerifyStickOptions, ManualOptions, CompletionOptions, GuideOptions>;
