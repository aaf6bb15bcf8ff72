// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Repair.h"

#include "diagnosis/Classify.h"
#include "diagnosis/LoginHints.h"
#include "session/RepairLogin.h"
#include "session/RepairRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One server as it shall be, before it is known to be one that may carry a password.
struct Wanted {
    Endpoint endpoint;
    QString userName;
};

class Judgement
{
public:
    Judgement(const RepairFacts &facts, const Academy &academy)
        : m_facts(facts),
          m_academy(academy),
          m_service(serviceOf(facts.account, academy)),
          m_probes(facts),
          m_login(facts.account, facts.login, academy)
    {
    }

    Repair run()
    {
        judgeIncoming();
        judgeOutgoing();
        noteLogin();
        m_repair.target = target();
        findFault();
        noteHints();
        decide();
        return std::move(m_repair);
    }

private:
    void judgeIncoming();
    void judgeOutgoing();
    void judgeSender(const StoredServer &stored, const RowChoice &choice);
    QString userNameOn(const ServerRow &row, const StoredServer &stored);
    void note(ServerRole role, const StoredServer *stored, const Wanted &wanted);
    void addAilment(Ailment ailment);
    void noteLogin();
    void noteHints();
    bool otherServiceAnswers() const;
    bool hasMoved() const;
    void decide();
    void findFault();
    std::optional<MailAccount> target() const;

    const RepairFacts &m_facts;
    const Academy &m_academy;
    const MailService &m_service;
    const ProbeFacts m_probes;
    RepairLogin m_login;
    Wanted m_incoming;
    bool m_wantsShortLogin = false; ///< The incoming server does.
    std::optional<Wanted> m_outgoing;
    Repair m_repair;
};

std::optional<ServerAccess> accessOf(const Wanted &wanted)
{
    const auto endpoint = SecureEndpoint::from(wanted.endpoint);
    return endpoint ? std::optional(ServerAccess{endpoint.value(), wanted.userName}) : std::nullopt;
}

void Judgement::judgeIncoming()
{
    const StoredServer &stored = m_facts.account.incoming;
    m_incoming = {stored.endpoint, stored.userName};
    const auto choice =
        chooseRow(stored, proposableRows(m_service, stored.endpoint.protocol), m_probes, m_academy);
    if (!choice)
        return;
    m_wantsShortLogin = choice->row->loginForm == LoginForm::Login;
    m_incoming.userName = userNameOn(*choice->row, stored);
    if (!choice->keepsEndpoint)
        m_incoming.endpoint = *choice->row->endpoint;
    if (choice->ailment)
        addAilment(*choice->ailment);
    if (!stored.sendsPassword())
        addAilment(Ailment::EncryptedPassword);
    note(ServerRole::Incoming, &stored, m_incoming);
    const bool differs = m_incoming.endpoint != stored.endpoint || m_incoming.userName != stored.userName ||
                         !stored.sendsPassword();
    if (differs)
        m_repair.mending.incoming = accessOf(m_incoming);
}

void Judgement::judgeOutgoing()
{
    const auto &stored = m_facts.account.outgoing;
    auto rows = proposableRows(m_service, Protocol::Smtp);
    if (!stored && rows.isEmpty())
        return;
    if (!stored) {
        m_outgoing = Wanted{*rows.first()->endpoint, userNameOn(*rows.first(), {})};
        addAilment(Ailment::NoSender);
        note(ServerRole::Outgoing, nullptr, *m_outgoing);
        m_repair.mending.outgoing = accessOf(*m_outgoing);
        return;
    }
    m_outgoing = Wanted{stored->endpoint, stored->userName};
    if (const auto choice = chooseRow(*stored, rows, m_probes, m_academy))
        judgeSender(*stored, *choice);
}

void Judgement::judgeSender(const StoredServer &stored, const RowChoice &choice)
{
    const bool foreign = choice.ailment == Ailment::ForeignSender;
    m_outgoing->userName = userNameOn(*choice.row, foreign ? StoredServer() : stored);
    if (!choice.keepsEndpoint)
        m_outgoing->endpoint = *choice.row->endpoint;
    if (choice.ailment)
        addAilment(*choice.ailment);
    if (!foreign && !stored.sendsPassword())
        addAilment(Ailment::EncryptedPassword);
    note(ServerRole::Outgoing, &stored, *m_outgoing);
    // Thunderbird compares these names without regard to case.
    const bool sameUser = m_outgoing->userName.compare(stored.userName, Qt::CaseInsensitive) == 0;
    if (m_outgoing->endpoint == stored.endpoint && sameUser && stored.sendsPassword())
        return;
    m_repair.mending.outgoing = accessOf(*m_outgoing);
    m_repair.mending.otherOutgoing = foreign || m_facts.account.outgoingIsShared;
}

QString Judgement::userNameOn(const ServerRow &row, const StoredServer &stored)
{
    const auto [userName, ailment] = m_login.on(row.loginForm, stored.userName);
    if (ailment)
        addAilment(*ailment);
    return userName;
}

void Judgement::note(ServerRole role, const StoredServer *stored, const Wanted &wanted)
{
    using What = ServerSetting;
    const auto add = [&](What what, const QString &before, const QString &after) {
        if (before.compare(after, Qt::CaseInsensitive) != 0)
            m_repair.changes.append({role, what, before, after});
    };
    add(What::Server, stored ? stored->endpoint.hostAndPort() : QString(), wanted.endpoint.hostAndPort());
    add(What::Encryption, stored ? nameOf(stored->endpoint.security) : QString(),
        nameOf(wanted.endpoint.security));
    add(What::UserName, stored ? stored->userName : QString(), wanted.userName);
    if (stored && !stored->sendsPassword())
        add(What::SigningIn, nameOfSigningIn(stored->authMethod), nameOfSigningIn(AuthMethod::password));
}

void Judgement::addAilment(Ailment ailment)
{
    if (!m_repair.ailments.contains(ailment))
        m_repair.ailments.append(ailment);
}

void Judgement::noteLogin()
{
    m_repair.login = m_login.used();
    m_repair.loginIsGuessed = m_login.isGuessed();
    // By whom mail is fetched matters more than by which port: without it nothing works.
    std::ranges::stable_sort(m_repair.ailments);
}

void Judgement::noteHints()
{
    LoginCircumstances known;
    known.userName = m_incoming.userName;
    known.wantsShortLogin = m_wantsShortLogin;
    known.passwordLooksLikeNumen = m_facts.passwordLooksLikeNumen;
    m_repair.hints = hintsFor(m_facts.logins, known);
    // What the finding of a refused password says already.
    m_repair.hints.removeIf([](const Fault &hint) { return hint.kind == FaultKind::PasswordExpiredLikely; });
    if (hasMoved()) // no login was tried there, so nothing else has said so
        m_repair.hints.append({FaultKind::ServiceMoved, {}});
}

bool Judgement::otherServiceAnswers() const
{
    const auto answers = [this](const ServerPreset &preset) {
        return preset.incoming.endpoint && m_probes.isUsable(*preset.incoming.endpoint);
    };
    return std::ranges::any_of(m_academy.services, [&](const MailService &other) {
        return other.id != m_service.id && std::ranges::any_of(other.presets, answers);
    });
}

/// Nothing of the account's service takes a call, and another service does.
bool Judgement::hasMoved() const
{
    const auto isDead = [this](const ServerPreset &preset) {
        const bool isOther = preset.incoming.protocol != m_incoming.endpoint.protocol; // and not probed
        return isOther || preset.discouraged || !preset.incoming.endpoint ||
               preset.confidence() == Confidence::Low || m_probes.isSilent(*preset.incoming.endpoint);
    };
    return m_probes.isSilent(m_incoming.endpoint) && std::ranges::all_of(m_service.presets, isDead) &&
           otherServiceAnswers();
}

void Judgement::findFault()
{
    const auto take = [this](const std::optional<Fault> &fault, const Endpoint &endpoint) {
        if (!fault || m_repair.fault)
            return;
        m_repair.fault = fault;
        m_repair.failing = endpoint.hostAndPort();
    };
    for (const LoginOutcome &outcome : m_facts.logins)
        take(classify(outcome), outcome.endpoint);
    take(m_probes.faultOf(m_incoming.endpoint), m_incoming.endpoint);
    if (m_outgoing)
        take(m_probes.faultOf(m_outgoing->endpoint), m_outgoing->endpoint);
}

void Judgement::decide()
{
    using Verdict = Repair::Verdict;
    const auto isAccepted = [](const LoginOutcome &outcome) {
        return outcome.answer == LoginOutcome::Answer::Accepted;
    };
    const bool accepted = !m_facts.logins.isEmpty() && std::ranges::all_of(m_facts.logins, isAccepted);
    if (!m_repair.ailments.isEmpty()) {
        m_repair.verdict = Verdict::Mend;
    } else if (m_repair.fault && m_repair.fault->kind == FaultKind::LoginRefused) {
        m_repair.verdict = Verdict::LoginRefused;
        m_repair.ailments.append(Ailment::PasswordChanged);
    } else if (m_repair.fault) {
        m_repair.verdict = Verdict::Unreachable;
    } else {
        m_repair.verdict = accepted ? Verdict::Sound : Verdict::SettingsRight;
    }
}

std::optional<MailAccount> Judgement::target() const
{
    const auto incoming = accessOf(m_incoming);
    const auto outgoing = m_outgoing ? accessOf(*m_outgoing) : std::nullopt;
    auto address = EmailAddress::parse(m_facts.account.address);
    if (!address)
        address = EmailAddress::parse(u"nobody@"_s + m_academy.domain); // of no account that can be used
    const bool usable = incoming && outgoing && address && !incoming->userName.isEmpty() &&
                        isHome(incoming->endpoint.host(), m_academy) &&
                        isHome(outgoing->endpoint.host(), m_academy);
    if (!usable)
        return std::nullopt;
    return MailAccount{m_facts.account.fullName, address.value(), m_academy.name, *incoming, *outgoing, {}};
}

} // namespace

QLatin1StringView wordFor(Repair::Verdict verdict)
{
    switch (verdict) {
    case Repair::Verdict::Mend: return "mend"_L1;
    case Repair::Verdict::Unreachable: return "unreachable"_L1;
    case Repair::Verdict::SettingsRight: return "settings-right"_L1;
    case Repair::Verdict::LoginRefused: return "login-refused"_L1;
    case Repair::Verdict::Sound: return "sound"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(ServerSetting setting)
{
    switch (setting) {
    case ServerSetting::Server: return "server"_L1;
    case ServerSetting::Encryption: return "encryption"_L1;
    case ServerSetting::UserName: return "user-name"_L1;
    case ServerSetting::SigningIn: return "signing-in"_L1;
    }
    Q_UNREACHABLE();
}

Repair repairFor(const RepairFacts &facts, const Academy &academy)
{
    return Judgement(facts, academy).run();
}
