// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"
#include "account/Endpoint.h"

#include <optional>

/// One server with the user name it wants.
struct ServerAccess {
    SecureEndpoint endpoint;
    QString userName; ///< Verbatim: short login, alias or full address, as the preset says.

    bool operator==(const ServerAccess &) const = default;
};

/// Lines under a mail. Every field may be empty.
struct Signature {
    QString name;
    QString function;
    QString school;

    bool isEmpty() const { return name.isEmpty() && function.isEmpty() && school.isEmpty(); }
    bool operator==(const Signature &) const = default;
};

/// The finished set-up: everything a mail client needs except the password.
struct MailAccount {
    QString displayName;   ///< "Marie Dupont"
    EmailAddress address;  ///< What "From:" shows.
    QString organisation;  ///< "Académie d'Amiens"
    ServerAccess incoming; ///< Protocol Imap or Pop3.
    ServerAccess outgoing; ///< Protocol Smtp.
    std::optional<Signature> signature;

    bool operator==(const MailAccount &) const = default;
};
