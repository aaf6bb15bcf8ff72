// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SetupSession.h"

#include "academy/TrustedDomains.h"
#include "profile/thunderbird/ThunderbirdPlan.h"

SetupSession::SetupSession(SessionWorld world, QObject *parent)
    : QObject(parent),
      m_world(std::move(world)),
      m_board(new ProbeBoard(m_world.mailAnchors(), m_world.patience, this, m_world.network)),
      m_serviceId(m_world.academy.services.front().id),
      m_newProfileName(makeProfileName())
{
    m_board->setPortal(endpointOf(academy().portal.activation), m_world.anchors);
}

SetupSession::~SetupSession()
{
    m_stickStop.request_stop();
}

// Answers
// --------------------------------------------------------------------------------------------------------

const MailService &SetupSession::service() const
{
    return *academy().service(m_serviceId);
}

void SetupSession::setService(const QString &serviceId)
{
    if (serviceId == m_serviceId || !academy().service(serviceId))
        return;
    m_serviceId = serviceId;
    m_presetId.clear();
    m_typedOutgoing.reset();
    m_typedOutgoingUser.clear();
    forgetLoginOutcomes();
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setComputer(Computer computer)
{
    if (computer == m_computer)
        return;
    m_computer = computer;
    if (m_computer == Computer::Shared)
        setRememberPassword(false);
    Q_EMIT changed();
}

void SetupSession::setActivated(FoundAccount account)
{
    if (account == m_activated)
        return;
    m_activated = std::move(account);
    setIdentity(std::nullopt);
    Q_EMIT changed();
}

void SetupSession::setIdentity(std::optional<Identity> identity)
{
    if (identity == m_identity)
        return; // going back and forth loses nothing
    const bool otherMailbox = m_identity && (!identity || identity->login != m_identity->login);
    m_identity = std::move(identity);
    if (otherMailbox)
        m_password.wipe(); // it was another mailbox's
    forgetLoginOutcomes();
    forgetPlan();
    Q_EMIT changed();
}

const ServerPreset &SetupSession::preset() const
{
    const ServerPreset *chosen = service().preset(m_presetId);
    return chosen ? *chosen : service().presets.front();
}

void SetupSession::setPreset(const QString &presetId)
{
    if (!service().preset(presetId) || presetId == preset().id)
        return;
    m_presetId = presetId;
    forgetLoginOutcomes();
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setTypedOutgoing(std::optional<Endpoint> endpoint, const QString &userName)
{
    if (endpoint == m_typedOutgoing && userName == m_typedOutgoingUser)
        return;
    m_typedOutgoing = std::move(endpoint);
    m_typedOutgoingUser = userName;
    forgetLoginOutcomes();
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setThunderbirdTarget(std::optional<ThunderbirdTarget> target)
{
    if (target == m_targets.thunderbird)
        return;
    m_targets.thunderbird = std::move(target);
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setOutlookTarget(std::optional<ClassicOutlookTarget> target)
{
    if (m_world.training)
        target.reset();
    if (target == m_targets.outlook)
        return;
    m_targets.outlook = std::move(target);
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setOutputTarget(std::optional<OutputTarget> target)
{
    if (target == m_targets.output)
        return;
    m_targets.output = std::move(target);
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setSignature(std::optional<Signature> signature)
{
    if (signature && signature->isEmpty())
        signature.reset();
    if (signature == m_signature)
        return;
    m_signature = std::move(signature);
    forgetPlan();
    Q_EMIT changed();
}

void SetupSession::setRememberPassword(bool remember)
{
    remember = remember && m_computer == Computer::Own;
    if (remember == m_remember)
        return;
    m_remember = remember;
    forgetPlan();
    Q_EMIT changed();
}

bool SetupSession::mayUsePassword() const
{
    const bool sendingTyped = !preset().outgoing.endpoint && m_typedOutgoing.has_value();
    return !sendingTyped || isTrustedHost(m_typedOutgoing->host);
}

void SetupSession::setPassword(Secret password)
{
    m_password = std::move(password);
    forgetLoginOutcomes();
    if (m_remember)
        forgetPlan();
    Q_EMIT changed();
}

void SetupSession::forgetLoginOutcomes()
{
    cancelLoginTest();
    m_loginOutcomes.clear();
    if (m_proving)
        m_proving->cancel();
}

void SetupSession::forgetPlan()
{
    ++m_planNumber;
    m_planned.reset();
    m_plans.clear();
    m_written.reset();
}

// Derived
// --------------------------------------------------------------------------------------------------------

std::optional<Result<MailAccount>> SetupSession::account() const
{
    if (!m_identity)
        return std::nullopt;
    const ServerPreset &chosen = preset();
    if (!chosen.incoming.endpoint)
        return Fault{FaultKind::AddressInvalid, chosen.incoming.id};
    const auto alias = aliasAddress(m_identity->login, academy().domain);
    const EmailAddress address = chosen.aliasAsAddress && alias ? *alias : m_identity->address;

    const auto incoming = SecureEndpoint::from(*chosen.incoming.endpoint);
    if (!incoming)
        return incoming.fault();
    const auto outgoing = outgoingAccess(*m_identity, address);
    if (!outgoing)
        return outgoing.fault();
    const QString userName =
        userNameFor(chosen.incoming.loginForm, m_identity->login, address, academy().domain);
    return MailAccount{m_identity->name.displayName(), address,          academy().name,
                       {incoming.value(), userName},   outgoing.value(), m_signature};
}

Result<ServerAccess> SetupSession::outgoingAccess(const Identity &identity, const EmailAddress &address) const
{
    const ServerRow &row = preset().outgoing;
    const auto &endpoint = row.endpoint ? row.endpoint : m_typedOutgoing;
    if (!endpoint)
        return Fault{FaultKind::AddressInvalid, row.id};
    const auto secure = SecureEndpoint::from(*endpoint);
    if (!secure)
        return secure.fault();
    const QString userName =
        userNameFor(row.loginForm, identity.login, address, academy().domain, m_typedOutgoingUser);
    if (userName.isEmpty())
        return Fault{FaultKind::LoginInvalid, QStringLiteral("empty")};
    return ServerAccess{secure.value(), userName};
}

std::optional<SettingsSheet> SetupSession::sheet() const
{
    const auto ready = account();
    if (!ready || !*ready)
        return std::nullopt;
    return SettingsSheet{ready->value(), academy().name, service().webmail, academy().portal.change};
}

QList<Endpoint> SetupSession::endpointsFor(Step step) const
{
    auto endpoints = ::endpointsFor(step, academy(), service(), &preset());
    const bool aboutSending = step >= Step::Protocol;
    if (aboutSending && !preset().outgoing.endpoint && m_typedOutgoing)
        endpoints.append(*m_typedOutgoing);
    return endpoints;
}

std::optional<Fault> SetupSession::faultOf(const Endpoint &endpoint) const
{
    const auto row = m_board->row(endpoint);
    if (!row || row->state != ProbeState::Failed)
        return std::nullopt;
    return classify(row->evidence, surroundings());
}

Surroundings SetupSession::surroundings() const
{
    const auto isDecided = [](const std::optional<ProbeBoard::Row> &row) {
        return row && (row->state == ProbeState::Ok || row->state == ProbeState::Failed);
    };
    QList<Endpoint> others = knownEndpoints();
    for (const ProbeBoard::Row &row : m_board->rows()) {
        if (!others.contains(row.endpoint))
            others.append(row.endpoint);
    }
    Surroundings surroundings{{}, m_world.now(), {}};
    for (const Endpoint &endpoint : std::as_const(others)) {
        if (const auto row = m_board->row(endpoint); isDecided(row))
            surroundings.others.append(row->evidence);
    }
    for (const ProbeBoard::Row &control : m_board->controls()) {
        if (isDecided(control) && !others.contains(control.endpoint))
            surroundings.controls.append(control.evidence);
    }
    return surroundings;
}

QList<Cause> SetupSession::causes() const
{
    QList<Failure> failures;
    for (const ProbeBoard::Row &row : m_board->rows()) {
        if (const auto fault = faultOf(row.endpoint))
            failures.append({row.endpoint, *fault});
    }
    return causesOf(failures);
}

QList<Endpoint> SetupSession::knownEndpoints() const
{
    QList<Endpoint> known{endpointOf(academy().portal.activation)};
    for (const MailService &each : academy().services) {
        known.append(endpointOf(each.webmail));
        for (const ServerPreset &offered : each.presets) {
            for (const Endpoint &endpoint : offered.endpoints()) {
                if (!known.contains(endpoint))
                    known.append(endpoint);
            }
        }
    }
    if (m_typedOutgoing && !known.contains(*m_typedOutgoing))
        known.append(*m_typedOutgoing);
    return known;
}

// Live
// -----------------------------------------------------------------------------------------------------------

Activation &SetupSession::activation()
{
    if (!m_activation) {
        m_activation = new Activation({.portal = academy().portal,
                                       .domain = academy().domain,
                                       .conditions = {.anchors = m_world.anchors,
                                                      .network = m_world.network,
                                                      .patience = m_world.patience},
                                       .now = m_world.now,
                                       .training = m_world.training},
                                      this);
    }
    return *m_activation;
}
