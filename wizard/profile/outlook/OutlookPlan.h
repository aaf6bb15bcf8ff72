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
    /// /importprf; the latter needs outlook.executable.
    bool importAtNextStart = true;
    bool running = false; ///< Then nothing may be written: client-running, OUTLOOK.EXE.
};

/// Reads what is there and computes what it shall become: account.prf, autodiscover.xml, signature files; the
/// values of Outlook's AutoDiscover and Setup keys. The account goes into the profile that opens by default,
/// else into a new one, see OutlookTarget. Never a password, never an account key (9375CFF0…). Where Outlook
/// has an account of this address and protocol already, only the signature is written. Notices:
/// account-already-there, ADDRESS; letters-replaced, the values as typed. launch opens Outlook, with
/// /importprf when it does not import by itself; empty when its program is not known. Other faults as
/// outlookProfileFile().
Result<ChangeSet> planOutlook(const OutlookRequest &request, Registry &registry);

/// Whether Outlook was ever seen to take such an account from what planOutlook() writes. POP: yes, Outlook
/// 2024, by others. IMAP: no, which is to be told before and checked afterwards (outcomeInOutlook).
bool isSeenToWorkInOutlook(const MailAccount &account);

/// The same address and protocol: what would be a second account of one mailbox.
bool isSameAccount(const OutlookAccount &found, const MailAccount &account);

/// What Outlook made of it, read back after it has run once.
enum class OutlookOutcome {
    NotOpenedYet, ///< ImportPRF still waits.
    AsAsked,      ///< The account is there with our values.
    Otherwise,    ///< It is there, with other values.
    NotTaken      ///< Outlook ran, or was never told (importAtNextStart), and there is no such account.
};
/// Looks into every profile of @p outlook as they are now.
OutlookOutcome outcomeInOutlook(const MailAccount &account, const ClassicOutlook &outlook,
                                Registry &registry);
