// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Catalogue.h"

#include <optional>

/// What can be wrong with an account that a mail program has, where a change there mends it. A FaultKind says
/// what a test saw; this says which setting does it.
enum class Ailment {
    LoginIsAddress,    ///< The address, or its local part, where the short login is wanted.
    LoginIsNotAddress, ///< The short login where the address is wanted.
    OtherLogin,        ///< Not the login that the person says is theirs.
    ClearText,
    StartTlsOnTlsPort,
    TlsOnStartTlsPort,
    EncryptedPassword, ///< A way of logging in that the académies' servers do not offer, or none.
    OldServer,         ///< One of the académie's that does not answer, while the usual one does.
    ForeignServer,     ///< Mail is fetched from a server that is not the académie's.
    ForeignSender,     ///< Mail is sent through a server that is not the académie's.
    NoSender,
    SenderUnreachable, ///< The académie's other sending port answers, this one does not.
    PasswordChanged,
};

/// The words of JSON: login-is-address|login-is-not-address|other-login|clear-text|starttls-on-tls-port|
/// tls-on-starttls-port|encrypted-password|old-server|foreign-server|foreign-sender|no-sender|
/// sender-unreachable|password-changed.
QLatin1StringView wordFor(Ailment ailment);

/// The published failure that it comes to; nothing where a test alone can tell.
std::optional<FaultKind> kindOf(Ailment ailment);

/// What is wrong, what the change does about it, who to call.
Advice adviceFor(Ailment ailment);

/// How a password is handed over, in the words of Thunderbird's own settings: by its number, 1 to 10.
QString nameOfSigningIn(int authMethod);

/// What can be set of a server.
enum class ServerSetting { Server, Encryption, UserName, SigningIn };
/// "Receiving, user name", as a list of changes begins its lines; @p sending: of the sending server.
QString nameOf(ServerSetting setting, bool sending);
