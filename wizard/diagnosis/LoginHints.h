// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"
#include "probe/LoginOutcome.h"

#include <QList>

/// What is known of a login beside the servers' answers. No secret.
struct LoginCircumstances {
    QString userName;               ///< As it was sent.
    bool wantsShortLogin = true;    ///< The server takes the short login, not an address.
    bool loginIsCertain = false;    ///< The portal showed it, or this server has accepted it before.
    bool wasAcceptedBefore = false; ///< This server has accepted this login, perhaps with another password.
    bool passwordLooksLikeNumen = false;
    bool isOwnService = false;        ///< The académie's own mail service, which may have been moved.
    bool otherServiceAnswers = false; ///< The national one does.
};

/// What may lie behind a refusal, likeliest first: login-is-address, password-is-numen,
/// password-expired-likely, login-needs-digit, service-moved. Never certain, never instead of the refusal;
/// what the server's own line says comes first and is the detail. Also service-moved where the académie's
/// server takes no call while the national service answers. Empty when there is nothing to suppose.
QList<Fault> hintsFor(const QList<LoginOutcome> &outcomes, const LoginCircumstances &known);
