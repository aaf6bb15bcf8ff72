// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

#include <CLI/CLI.hpp>

// What the parts of CommandLine share, for them alone.

struct CommandLine::Words {
    std::string academy;
    std::string language;
    bool json = false;
    bool training = false;
    bool terminal = false;
    bool firstLogOn = false;
    bool kiosk = false;
    std::string service;
    std::string caFile;
    std::string timeout;
    std::string proxy;
    std::string proxyUser;
    bool proxyPasswordFromStdin = false;
    std::vector<std::string> endpoints;
    std::string given;
    std::string birthName;
    std::string usageName;
    std::string name;
    std::string login;
    std::string address;
    std::string incoming;
    std::string preset;
    std::string outgoing;
    std::string outgoingUser;
    std::string client = "thunderbird";
    std::string batchClient;
    std::string profileRoot;
    std::string profile;
    std::string outputFolder;
    std::string outputFile;
    bool passwordFromStdin = false;
    bool remember = false;
    bool verify = false;
    bool prove = false;
    bool noNetwork = false;
    bool dryRun = false;
    std::string root;
    std::string program;
    std::string logOnBatch;
    std::string templatesFolder;
    bool enterpriseRoots = false;
    bool noTelemetry = false;
    bool noFirstLogOn = false;
    bool undo = false;
    std::string table;
    bool apply = false;
    std::string school;
    std::string user;
    std::string siteAction;
    std::string siteFile;
    std::string city;
    std::string department;
    std::string referent;
    std::string referentPhone;
    std::string referentAddress;
    std::string signature = "name,function,school";
    std::string siteLanguage;
    std::string caFingerprint;
    std::string answers;
    std::string trainingPortal;
    std::string fault;
    std::string stickFolder;
    std::string keyFile;
    std::string newKeyFile;
    bool passphraseFromStdin = false;
    bool academyOnly = false;
    std::vector<std::string> fingerprints;
};

inline QString fromWords(const std::string &words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// A check that shows nothing of itself in the help: the value's name there already says what it takes.
inline CLI::Validator silently(std::function<std::string(std::string &)> check)
{
    return {std::move(check), ""};
}
