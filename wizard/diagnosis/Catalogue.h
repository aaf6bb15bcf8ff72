// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Login.h"
#include "account/PasswordConcern.h"
#include "probe/Evidence.h"

/// The only place where failures become sentences. Window, command line and guide read it.
/// Everything is in the program's current language (QCoreApplication::translate) and asked anew when that
/// changes.
struct Advice {
    QString sentence; ///< What happened, one plain sentence.
    QString remedy;   ///< The one thing that this person can do.
    QString contact;  ///< Who to call when that did not help, a sentence too.
};

Advice adviceFor(FaultKind kind);

/// The sentence and, where the fault carries one that a person can use, its detail: for a message beside a
/// field, or a verdict that names the product, the date or the control. Falls back on the kind's sentence.
QString sentenceFor(const Fault &fault);

/// What a row says whose server name does not exist and was never certain to: no failure.
QString nameNotInUse();

/// For an account that Outlook was never seen to take.
QString outlookCaution();
/// Why these two are not set up, and what is to be known of them.
QString newOutlookWarning();
QString windowsMailWarning();

/// "HEAD: REST" with the language's own blanks around the colon; without REST the end of a prompt.
QString withColon(const QString &head, const QString &rest = {});

QString reasonFor(LoginReason reason);
/// What is said of a new password; empty when nothing is. Advice: a portal decides.
QString sentenceFor(PasswordConcern concern);
QString nameOf(ProbeStep step);
QString nameOf(ProbeState state);
/// Whose list it is: "this computer's list", …
QString nameOf(TrustSource source);
/// "TLS", "STARTTLS", "no encryption".
QString nameOf(Security security);
