// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Numen.h"
#include "session/SetupSession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString loginAt(const QString &userName, const QString &host)
{
    return userName + u" at "_s + host;
}

} // namespace

void SetupSession::testLogin()
{
    cancelLoginTest();
    const auto ready = account();
    if (!ready || !*ready || m_password.isEmpty() || !mayUsePassword())
        return;
    m_loginTest = new LoginTest(
        ready->value(), m_password.clone(), m_loginBudget,
        {.anchors = m_world.mailAnchors(), .patience = m_world.patience, .network = m_world.network}, this);
    connect(m_loginTest, &LoginTest::progressed, this, &SetupSession::loginProgressed);
    connect(m_loginTest, &LoginTest::finished, this, [this](const QList<LoginOutcome> &outcomes) {
        m_loginTest->deleteLater();
        m_loginTest = nullptr;
        m_loginOutcomes = outcomes;
        rememberAccepted(outcomes);
        Q_EMIT loginTested(outcomes);
    });
    m_loginTest->start();
}

void SetupSession::cancelLoginTest()
{
    delete std::exchange(m_loginTest, nullptr);
}

void SetupSession::rememberAccepted(const QList<LoginOutcome> &outcomes)
{
    const auto ready = account();
    if (!ready || !*ready)
        return;
    const ServerAccess &incoming = ready->value().incoming;
    const bool accepted = std::ranges::any_of(outcomes, [&](const LoginOutcome &outcome) {
        return outcome.answer == LoginOutcome::Answer::Accepted &&
               outcome.endpoint == incoming.endpoint.endpoint();
    });
    if (accepted)
        m_acceptedLogins.append(loginAt(incoming.userName, incoming.endpoint.host()));
}

QList<Fault> SetupSession::loginHints() const
{
    return hintsFor(m_loginOutcomes, loginCircumstances());
}

LoginCircumstances SetupSession::loginCircumstances() const
{
    LoginCircumstances known;
    const auto ready = account();
    if (!ready || !*ready)
        return known;
    const ServerAccess &incoming = ready->value().incoming;
    const bool wasShown = m_identity && m_activated.login == m_identity->login;
    known.userName = incoming.userName;
    known.wantsShortLogin = preset().incoming.loginForm == LoginForm::Login;
    known.wasAcceptedBefore = m_acceptedLogins.contains(loginAt(incoming.userName, incoming.endpoint.host()));
    known.loginIsCertain = wasShown || known.wasAcceptedBefore;
    known.passwordLooksLikeNumen = looksLikeNumen(m_password);
    known.isOwnService = service().id == u"own"_s;
    known.otherServiceAnswers = anotherServiceAnswers();
    return known;
}

bool SetupSession::anotherServiceAnswers() const
{
    return std::ranges::any_of(academy().services, [&](const MailService &other) {
        const auto row = m_board->row(endpointOf(other.webmail));
        return other.id != service().id && row && row->state == ProbeState::Ok;
    });
}
