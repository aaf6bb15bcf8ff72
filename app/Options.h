// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

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
    QByteArray authority;                ///< PEM, of the school's settings; beside caFile.
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
    Signature signature; ///< A table's, no flag's; an empty one is none.
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

/// A table of people: a folder each, or the account of the one who is at this computer.
struct BatchOptions {
    /// A folder holds PDF and PNG.
    bool needsDrawing() const { return !outputFolder.isEmpty(); }

    QString table;
    QString outputFolder;
    bool apply = false;
    QString service;
    QString incoming;
    QString preset;
    QStringList clients; ///< Empty: all for a folder, Thunderbird for this computer.
    QString school;
    QStringList signature; ///< Lines of one: of name, function, school; empty: all.
    QString user;          ///< Empty: who runs the program.
    ConnectionOptions connection;
    bool noNetwork = false;
    bool dryRun = false; ///< With `apply` alone.
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

/// The school's settings in an academy.json.
struct SiteOptions {
    QString action; ///< "init", "check" or "show".
    QString file;
    QString school;
    QString city;
    QString department;
    QString referent;
    QString referentPhone;
    QString referentAddress;
    QString service;
    QString preset;
    QStringList clients;
    QStringList signature; ///< Of name, function, school.
    QString proxy;
    QString language; ///< Of those who get the stick.
    QString caFile;
    QString caFingerprint; ///< Hexadecimal digits: that certificate was looked at and is meant.
};

/// What packagers ask for: the manual page, the completion of bash, the guide of failures.
struct ManualOptions {};
struct CompletionOptions {};
struct GuideOptions {}; ///< resources/guide/pannes.html.

using Command = std::variant<JourneyOptions, CheckOptions, ReportOptions, SuggestOptions, PresetsOptions,
                             ApplyOptions, RepairOptions, BatchOptions, SiteOptions, UndoOptions,
                             DeployOptions, ActivateOptions, TrainingOptions, SignStickOptions,
                             VerifyStickOptions, ManualOptions, CompletionOptions, GuideOptions>;
