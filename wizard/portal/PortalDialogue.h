// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "account/Numen.h"
#include "portal/PortalPlace.h"
#include "portal/PortalScene.h"

#include <memory>
#include <variant>

/// A web server's answer, decompressed, as far as the dialogue needs it.
struct PortalAnswer {
    int status = 0;
    QUrl url; ///< Of the request.
    QString contentType;
    QString location; ///< Of a redirect, as written.
    std::optional<int> retryAfterSeconds;
    QByteArray body;
    bool tooLarge = false; ///< The body went over mostPageBytes and was dropped.
};

/// Who is activated: the two identity factors, and what the name suggests (to tell the login from other words
/// on the last page; may be empty).
struct PortalWho {
    std::vector<Login> suggestedLogins;
    std::vector<EmailAddress> suggestedAddresses;
};

/// The activation's conversation without a socket: answers in, moves out. It follows redirects, frames and
/// meta refreshes inside the hosts of the place, recognises the identity form, shows every later one, and
/// names how it ended. It sends a secret only in answer to submitIdentity() and submit(), once for each call:
/// a portal that wants the same request again elsewhere (307, 308) gets portal-error-page, one that repeats
/// the NUMEN, the date or a password in an address to go to gets portal-form-unknown, and the browser goes
/// on. What is not HTML is not read as such: portal-form-unknown with the type, its text shown if it is text.
class PortalDialogue
{
public:
    /// Ask this of the portal.
    struct Fetch {
        PortalRequest request;
    };
    using Move = std::variant<Fetch, PortalScene>;

    explicit PortalDialogue(PortalPlace place, PortalWho who = {});
    ~PortalDialogue();
    PortalDialogue(PortalDialogue &&) noexcept;
    PortalDialogue &operator=(PortalDialogue &&) noexcept;
    PortalDialogue(const PortalDialogue &) = delete;
    PortalDialogue &operator=(const PortalDialogue &) = delete;

    /// Asks for the first page; forgets what was before. Carries no secret.
    Move begin();
    Move onAnswer(const PortalAnswer &answer);

    /// In a scene of kind Identity. Anything else: the scene as it was. A form that asks for more than the
    /// two is a scene of kind Form, to be filled in by the person (IdentityForm.h).
    Move submitIdentity(const Numen &numen, const BirthDate &birthDate);
    /// In a scene of kind Form; indices are those of the questions.
    Move submit(std::vector<FieldAnswer> answers);
    /// A submission has gone out since begin(): going back must not send it again unasked.
    bool hasSubmitted() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
