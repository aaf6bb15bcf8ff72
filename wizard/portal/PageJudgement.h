// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/IdentityForm.h"
#include "portal/LoginFinder.h"

/// What was on the page before, to tell a refusal from what always stands there.
struct EarlierPage {
    enum class Sent { Nothing, Identity, Form };

    Sent sent = Sent::Nothing; ///< From that page.
    QStringList lines;         ///< Of its text and notices.
    QStringList asked;         ///< The names of the fields of the form that was sent, in order.
    bool askedIdentity = false;
    bool askedPassword = false;
};

/// Where the walk stands when a page comes.
struct JudgementContext {
    const PortalPlace &place;
    const PortalWho &who;
    int status = 200;
    bool submitted = false; ///< Something was sent since the beginning.
    EarlierPage earlier;
};

/// What a page is for a person who activates a mailbox.
struct PageJudgement {
    enum class Kind {
        Identity, ///< identity
        Form,     ///< form
        Done,     ///< account
        Follow,   ///< follow: a frame or a refresh
        Browser,  ///< fault
    };

    Kind kind = Kind::Browser;
    std::optional<IdentityForm> identity;
    std::size_t form = 0;
    QUrl follow;
    std::optional<Fault> fault; ///< Also of Identity and Form, when what was sent was refused.
    FoundAccount account;
};

/// Judges @p page, whose texts hold no secrets any more; @p account is what was found in them before. Pure.
///
/// In this order: status 503 is maintenance; a captcha anywhere is for the browser; other errors (4xx, 5xx)
/// are the portal's own, unless the page asks again or says why. The identity form is recognised as
/// IdentityForm.h has it. Of later forms the one with passwords counts first, then the one that asks most;
/// search boxes and logins (user name and password: an OIDC, CAS or SAML portal's) never do. A page that says
/// that it is done and asks no new password is the last one; so is one that shows an account and asks
/// nothing. Without any of these the page's phrases name the outcome; then a page that only scripts would
/// fill, a frame, a refresh; and what is left is portal-form-unknown.
///
/// The same form again after it was sent is a refusal: of the identity, or of the password. The reason is
/// looked for in the page's notices and in the lines that did not stand there before.
PageJudgement judge(const HtmlPage &page, const FoundAccount &account, const JudgementContext &context);

/// What stands in the way of talking to @p url: portal-not-secure for http, portal-redirected-elsewhere for
/// another host or port, with the host as detail.
std::optional<Fault> obstacleTo(const QUrl &url, const PortalPlace &place);

/// What judge() will want to know of @p page when the next one comes; @p form was sent.
EarlierPage earlierPage(const HtmlPage &page, std::size_t form, EarlierPage::Sent sent,
                        const PortalHints &hints);
