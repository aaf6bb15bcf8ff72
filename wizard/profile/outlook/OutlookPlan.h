// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/ChangeSet.h"
#include "profile/outlook/OutlookDiscovery.h"

/// What to write for a classic Outlook on this computer.
struct OutlookRequest {
    MailAccount account;
    ClassicOutlook outlook;
    QString folder;     ///< Where account.prf and autodiscover.xml are kept: Outlook reads them from there.
    QString signatures; ///< %APPDATA%\Microsoft\Signatures.
    /// Outlook takes the account at its next start by itself (ImportPRF), or only when it is started with
    /// /importprf.
    bool importAtNextStart = true;
    bool running = false; ///< Then nothing may be written: client-running.
};

/// Reads what is there and computes what it shall become: account.prf, autodiscover.xml, signature files; the
/// values of Outlook's AutoDiscover and Setup keys. Never a password, never an account key (9375CFF0…).
/// Notices: letters that cp1252 lacks. launch opens Outlook, with /importprf when it does not import by
/// itself.
Result<ChangeSet> planOutlook(const OutlookRequest &request, Registry &registry);

/// What Outlook made of it, read back after it has run once.
enum class OutlookOutcome {
    NotOpenedYet, ///< ImportPRF still waits.
    AsAsked,      ///< The account is there with our values.
    Otherwise,    ///< It is there, with other values.
    NotTaken      ///< Outlook ran, and there is no such account.
};
OutlookOutcome outcomeInOutlook(const MailAccount &account, const ClassicOutlook &outlook,
                                Registry &registry);
