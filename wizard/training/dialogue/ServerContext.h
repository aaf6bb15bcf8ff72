// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/mail/MailStore.h"
#include "training/people/AccountBook.h"

#include <functional>

namespace training {

/// What the servers get wrong on purpose, as far as it shows in what they say. Each dialogue has its own
/// words for it.
struct Misbehaviour {
    enum class Greeting { Proper, Busy, Banned, Malformed };
    enum class StartTls { Works, Missing, Refused, Injects };
    enum class Logins { Honest, Refused, Throttled, NoMechanism };
    enum class Sending { Works, OverQuota, Refused };

    Greeting greeting = Greeting::Proper;
    StartTls startTls = StartTls::Works;
    Logins logins = Logins::Honest;
    Sending sending = Sending::Works;

    bool operator==(const Misbehaviour &) const = default;
};

/// What every dialogue of this académie shares. The academy outlives its connections.
struct ServerContext {
    AccountBook &accounts;
    MailStore &mail;
    Misbehaviour misbehaviour;
    std::function<QDateTime()> clock;

    /// logIn() as the misbehaviour has it.
    std::optional<QString> logIn(QLatin1StringView protocol, const QByteArray &user,
                                 const QByteArray &password) const
    {
        if (misbehaviour.logins == Misbehaviour::Logins::Honest)
            return accounts.logIn(protocol, user, password);
        accounts.noteRefusal(protocol, user);
        return std::nullopt;
    }
};

/// A greeting that belongs to no mail protocol.
constexpr QByteArrayView malformedGreeting = "%% bonjour, ceci n'est pas une salutation %%\r\n";

} // namespace training
