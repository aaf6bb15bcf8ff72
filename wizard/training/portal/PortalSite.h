// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/people/AccountBook.h"
#include "training/portal/HttpMessage.h"

#include <functional>

namespace training {

/// The training académie's activation site: NUMEN and birth date, then a new password twice, then login and
/// address. It resembles no real site, and says on every page that it is for training. Requests in, responses
/// out. A session is a cookie; each form carries a token that is good for one submission.
class PortalSite
{
public:
    static constexpr int lockedAfter = 5; ///< Wrong identities in one session.
    static constexpr std::size_t mostSessions = 200;

    PortalSite(AccountBook &accounts, std::function<QDateTime()> clock,
               std::optional<FaultKind> fault = std::nullopt);

    /// Where a person begins.
    static QByteArray firstPage() { return "/activation"; }
    static QByteArray webmailPage() { return "/courriel"; }

    /// Nothing when the fault is to stay silent.
    std::optional<HttpResponse> answer(const HttpRequest &request);

private:
    enum class Stage { Identity, Password, Done };
    struct Session {
        Stage stage = Stage::Identity;
        QByteArray token;
        QString login; ///< Once the identity is accepted.
        int refusals = 0;
        QDateTime lastUsed;
    };

    std::optional<HttpResponse> faultyAnswer() const;
    HttpResponse begin();
    HttpResponse onActivation(const HttpRequest &request);
    HttpResponse onIdentity(Session &session, const std::map<QString, QString> &form);
    HttpResponse onPassword(Session &session, const std::map<QString, QString> &form);
    HttpResponse shown(Session &session, const QString &complaint = {});
    QString identityComplaint(Session &session, const QString &numen, const QString &birthDate);
    QString passwordComplaint(const Session &session, const QString &password, const QString &again) const;
    Session *sessionOf(const HttpRequest &request);
    void forgetOldSessions();
    TrainingAcademy::Account accountOf(const QString &login) const;

    AccountBook &m_accounts;
    std::function<QDateTime()> m_clock;
    std::optional<FaultKind> m_fault;
    std::map<QByteArray, Session> m_sessions; ///< By cookie.
};

} // namespace training
