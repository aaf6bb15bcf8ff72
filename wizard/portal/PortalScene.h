// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"
#include "account/Login.h"
#include "portal/HtmlForm.h"

/// One thing that the portal asks, to be shown as a native control. Its words are the portal's own, as text.
struct PortalQuestion {
    std::size_t field = 0; ///< Index into the form's fields; what the answer is given back with.
    HtmlFieldKind kind = HtmlFieldKind::Text; ///< Never Hidden, Submit or File.
    QString label;                            ///< Never empty: placeholder, hint or name stand in.
    QString hint;
    QList<HtmlChoice> choices;
    bool required = false;
    bool multiple = false;
    std::optional<int> longest;
    QString suggested; ///< What a text field already holds; never a password's.
};

/// What there is to do at this moment of the walk, for a window or a terminal to show.
struct PortalScene {
    enum class Kind {
        Identity, ///< The form for NUMEN and birth date was recognised.
        Form,     ///< The portal asks something else: see questions.
        Done,     ///< The last page: login and address where they were found.
        Browser,  ///< Cannot be gone on with here: fault says why. Offer the browser.
    };

    Kind kind = Kind::Browser;
    QUrl url;     ///< Whose page this is; what is sent next goes to sendsTo.
    QUrl sendsTo; ///< Identity and Form: where a click will send to. Without a query.
    QString title;
    /// What the portal says, as plain text that may be quoted: NUMEN, date, passwords and tokens that it
    /// repeated are replaced by "…".
    QString message;
    /// Identity and Form: why the last submission was refused, its detail the portal's own words.
    /// Browser: why. Done: portal-done-login-missing when no login was found, else nothing.
    std::optional<Fault> fault;
    std::vector<PortalQuestion> questions; ///< Form only, in the page's order.
    QString submitLabel;                   ///< What the portal's button says.
    std::optional<Login> login;            ///< Done.
    std::optional<EmailAddress> address;   ///< Done.
};
