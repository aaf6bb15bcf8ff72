// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"
#include "portal/PortalDialogue.h"

/// What was found of an account in a text.
struct FoundAccount {
    std::optional<Login> login;
    std::optional<EmailAddress> address;

    bool operator==(const FoundAccount &) const = default;
};

/// Looks for login and address in what a portal's last page says, or in whatever a person pasted of it: after
/// the words of the hints, by the shape of @p domain's addresses, by the suggestions of @p who, digit
/// included ("mdupont2" for mdupont). A word that only looks like a login, with no hint nor suggestion to
/// support it, is not taken: nothing is guessed. An alias (mdupont2@domain) gives the login; it
/// is the address only where a label says so and no other address stands there.
FoundAccount findAccount(QStringView text, const PortalHints &hints, const PortalWho &who,
                         const QString &domain);
