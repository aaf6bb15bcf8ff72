// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Login.h"
#include "probe/Evidence.h"

/// The only place where failures become sentences. Window, command line and guide read it.
struct Advice {
    QString sentence; ///< What happened, one plain sentence.
    QString remedy;   ///< The one thing that this person can do.
    QString contact;  ///< Who to call when that did not help.
};

/// In the program's current language (QCoreApplication::translate).
Advice adviceFor(FaultKind kind);

/// Sentence and, where the fault carries one that a person can use, its detail: for a message beside a field.
QString sentenceFor(const Fault &fault);

QString reasonFor(LoginReason reason);
QString nameOf(ProbeStep step);
QString nameOf(ProbeState state);
/// "IMAP", "POP", "SMTP", "HTTPS" and "TLS", "STARTTLS", "no encryption".
QString nameOf(Protocol protocol);
QString nameOf(Security security);
