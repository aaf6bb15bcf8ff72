// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PseudoTerminal.h"

#include <QThread>

/// A person of the training académie who activates the mailbox in a terminal.
namespace typedActivation {

inline const QString numen = QStringLiteral("46A4600001ABC"); // of mdupont
inline const QString wrongNumen = QStringLiteral("46Z0000000ZZZ");
inline const QString password = QStringLiteral("Chemin-de-ronde-2046");
inline const QString weakPassword = QStringLiteral("court46");

/// Types where nothing is shown; what is typed ahead of such a prompt would be flushed.
inline void typeHidden(PseudoTerminal &terminal, const QString &question, const QString &text)
{
    terminal.expect(question);
    terminal.expect(QStringLiteral("nothing is shown"));
    QThread::msleep(200);
    terminal.type(text);
}

inline void typeIdentity(PseudoTerminal &terminal, const QString &number)
{
    terminal.expect(QStringLiteral("go to localhost"));
    typeHidden(terminal, QStringLiteral("NUMEN ("), number);
    typeHidden(terminal, QStringLiteral("Birth date"), QStringLiteral("14/05/1988"));
}

inline void typePassword(PseudoTerminal &terminal, const QString &first, const QString &second)
{
    typeHidden(terminal, QStringLiteral("Nouveau mot de passe ("), first);
    typeHidden(terminal, QStringLiteral("encore une fois ("), second);
}

/// Wrong NUMEN, right one, two that differ, weak password, good one.
inline void walkThePortal(PseudoTerminal &terminal)
{
    terminal.expect(QStringLiteral("nothing of yours is sent yet"));
    typeIdentity(terminal, wrongNumen);
    terminal.expect(QStringLiteral("  | Ce NUMEN n'est pas connu."));
    terminal.expect(QStringLiteral("Type it again?"));
    terminal.type({});
    typeIdentity(terminal, numen);
    terminal.expect(QStringLiteral("  | Au moins douze caractères"));
    terminal.expect(QStringLiteral("goes to localhost"));
    typePassword(terminal, password, weakPassword);
    terminal.expect(QStringLiteral("differ"));
    typePassword(terminal, weakPassword, weakPassword);
    terminal.expect(QStringLiteral("douze caractères au moins."));
    terminal.expect(QStringLiteral("Type it again?"));
    terminal.type({});
    typePassword(terminal, password, password);
    terminal.expect(QStringLiteral("  | Votre mot de passe est enregistré."));
}

} // namespace typedActivation
