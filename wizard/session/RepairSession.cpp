// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RepairSession.h"

#include "account/Numen.h"
#include "session/Background.h"
#include "session/RepairRows.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

RepairSession::RepairSession(SessionWorld world, LoginBudget &budget, QObject *parent)
    : QObject(parent),
      m_world(std::move(world)),
      m_budget(budget),
      m_board(new ProbeBoard(m_world.mailAnchors(), m_world.patience, this, m_world.network))
{
    m_board->setPortal(endpointOf(academy().portal.activation), m_world.anchors);
    connect(m_board, &ProbeBoard::settled, this, [this] {
        m_tested = chosen() != nullptr;
        forgetPlan();
        Q_EMIT tested();
    });
}

RepairSession::~RepairSession() = default;

// Finding
// --------------------------------------------------------------------------------------------------------

void RepairSession::find(const RepairScope &scope)
{
    const auto lookForOutlook =
        m_world.training ? [](const SystemPlaces &) { return OutlookFound(); } : m_world.lookForOutlook;
    inBackground(
        this,
        [places = m_world.places, academy = m_world.academy, scope, lookForOutlook] {
            return findForRepair(places, scope, academy, lookForOutlook(places));
        },
        [this](RepairFinding finding) {
            m_finding = std::move(finding);
            m_chosen = 0;
            m_tested = false;
            forgetLoginOutcomes();
            Q_EMIT found();
        });
}

const RepairCandidate *RepairSession::chosen() const
{
    const bool isThere = m_finding && m_chosen < m_finding->candidates.size();
    return isThere ? &m_finding->candidates.at(m_chosen) : nullptr;
}

void RepairSession::choose(qsizetype candidate)
{
    if (!m_finding || candidate == m_chosen || candidate >= m_finding->candidates.size())
        return;
    m_chosen = candidate;
    m_tested = false;
    m_login.reset();
    m_password.wipe(); // it was another account's
    forgetLoginOutcomes();
    Q_EMIT changed();
}

// Testing
// --------------------------------------------------------------------------------------------------------

QList<Endpoint> RepairSession::endpoints() const
{
    return chosen() ? repairEndpoints(chosen()->account, academy()) : QList<Endpoint>();
}

void RepairSession::test()
{
    if (!chosen())
        return;
    m_tested = false;
    forgetLoginOutcomes();
    m_board->watch(endpoints());
}

RepairFacts RepairSession::facts() const
{
    RepairFacts facts{.account = chosen()->account, .now = m_world.now()};
    const auto take = [](const QList<ProbeBoard::Row> &rows, QList<Evidence> &into) {
        for (const ProbeBoard::Row &row : rows) {
            if (row.state == ProbeState::Ok || row.state == ProbeState::Failed)
                into.append(row.evidence);
        }
    };
    take(m_board->rows(), facts.probes);
    take(m_board->controls(), facts.controls);
    return facts;
}

std::optional<Fault> RepairSession::faultOf(const Endpoint &endpoint) const
{
    if (!chosen())
        return std::nullopt;
    const RepairFacts known = facts();
    return ProbeFacts(known).faultOf(endpoint);
}

Repair RepairSession::repair() const
{
    RepairFacts known = facts();
    if (!m_tested) {
        known.probes.clear();
        known.controls.clear();
    }
    known.logins = m_loginOutcomes;
    known.login = m_login;
    known.passwordLooksLikeNumen = looksLikeNumen(m_password);
    return repairFor(known, academy());
}

// What the person gives
// --------------------------------------------------------------------------------------------------------

void RepairSession::setLogin(std::optional<Login> login)
{
    if (login == m_login)
        return;
    m_login = std::move(login);
    forgetLoginOutcomes();
    Q_EMIT changed();
}

void RepairSession::setPassword(Secret password)
{
    m_password = std::move(password);
    forgetLoginOutcomes();
    Q_EMIT changed();
}

void RepairSession::setRememberPassword(bool remember)
{
    if (remember == m_remember)
        return;
    m_remember = remember;
    forgetPlan();
    Q_EMIT changed();
}

void RepairSession::testLogin()
{
    cancelLoginTest();
    const auto target = chosen() ? repair().target : std::nullopt;
    if (!target || m_password.isEmpty() || m_budget.isSpent())
        return;
    m_loginTest = new LoginTest(
        *target, m_password.clone(), m_budget,
        {.anchors = m_world.mailAnchors(), .patience = m_world.patience, .network = m_world.network}, this);
    connect(m_loginTest, &LoginTest::finished, this, [this](const QList<LoginOutcome> &outcomes) {
        m_loginTest->deleteLater();
        m_loginTest = nullptr;
        m_loginOutcomes = outcomes;
        forgetPlan();
        Q_EMIT loginTested(outcomes);
    });
    m_loginTest->start();
}

void RepairSession::cancelLoginTest()
{
    delete std::exchange(m_loginTest, nullptr);
}

bool RepairSession::isLoginAccepted() const
{
    return !m_loginOutcomes.isEmpty() &&
           std::ranges::all_of(m_loginOutcomes, [](const LoginOutcome &outcome) {
               return outcome.answer == LoginOutcome::Answer::Accepted;
           });
}

void RepairSession::forgetLoginOutcomes()
{
    cancelLoginTest();
    m_loginOutcomes.clear();
    forgetPlan();
}

void RepairSession::forgetPlan()
{
    ++m_planNumber;
    m_planned.reset();
    m_written.reset();
}

// Changing
// --------------------------------------------------------------------------------------------------------

/// A user name that is replaced needs its password no longer.
QList<StoredServer> RepairSession::outdated(const Repair &repair) const
{
    const StoredAccount &account = chosen()->account;
    const AccountMending &mending = repair.mending;
    QList<StoredServer> servers;
    if (mending.incoming && mending.incoming->userName != account.incoming.userName)
        servers.append(account.incoming);
    const bool otherSender = mending.outgoing && !mending.otherOutgoing && account.outgoing &&
                             mending.outgoing->userName != account.outgoing->userName;
    if (otherSender)
        servers.append(*account.outgoing);
    return servers;
}

/// After a refusal what is remembered is taken for what was refused; after a login it has to be what was
/// accepted.
QList<StoredServer> RepairSession::doubtful(const Repair &repair) const
{
    const StoredAccount &account = chosen()->account;
    if (!isLoginAccepted() && repair.verdict != Repair::Verdict::LoginRefused)
        return {};
    QList<StoredServer> servers{account.incoming};
    if (account.outgoing && isHome(account.outgoing->endpoint.host, academy()))
        servers.append(*account.outgoing);
    return servers;
}

std::optional<ThunderbirdInstall> RepairSession::install() const
{
    for (const ThunderbirdInstall &install : m_finding->installs) {
        if (QDir::cleanPath(install.profileRoot) == QDir::cleanPath(chosen()->profile.root))
            return install;
    }
    return m_finding->installs.isEmpty() ? std::nullopt : std::optional(m_finding->installs.first());
}

QStringList RepairSession::launch() const
{
    const auto opener = install();
    if (!opener)
        return {};
    const ThunderbirdProfile &profile = chosen()->profile;
    const bool opensIt = profile.opensByDefault && QDir::cleanPath(opener->profileRoot) == profile.root;
    return opensIt ? opener->launch
                   : opener->launch + QStringList{u"--profile"_s, QDir::toNativeSeparators(profile.folder)};
}

RepairJob RepairSession::job() const
{
    const Repair now = repair();
    const bool refused = now.fault && now.fault->kind == FaultKind::LoginRefused;
    const bool remembers = m_remember && !m_password.isEmpty() && now.target && !refused;
    return {.request = {.profileFolder = chosen()->profile.folder,
                        .account = chosen()->account,
                        .mending = now.mending,
                        .launch = launch(),
                        .opensByDefault = chosen()->profile.opensByDefault},
            .outdated = outdated(now),
            .doubtful = doubtful(now),
            .remember = remembers ? now.target : std::nullopt,
            .password = remembers || isLoginAccepted() ? m_password.clone() : Secret(),
            .install = install(),
            .program = m_world.program};
}

void RepairSession::plan()
{
    if (!chosen())
        return;
    inBackground(
        this, [job = std::make_shared<RepairJob>(job())] { return job->run(); },
        [this, number = ++m_planNumber](Result<ChangeSet> planned) {
            if (number != m_planNumber)
                return; // an answer changed meanwhile, and a newer plan is under way or has to be asked for
            m_planned = std::move(planned);
            Q_EMIT planReady();
        });
}

Journal RepairSession::journal() const
{
    return Journal(m_world.stateFolder, Disk::ofThisSystem(), *m_world.places.registry);
}

void RepairSession::write()
{
    if (!m_planned || !*m_planned)
        return;
    inBackground(
        this,
        [changes = m_planned->value(), journal = journal()]() mutable { return journal.write(changes); },
        [this](Result<std::optional<Receipt>> written) {
            m_written = std::move(written);
            Q_EMIT writingDone();
        });
}

void RepairSession::undo()
{
    inBackground(
        this, [journal = journal()]() mutable { return journal.undoLast(); },
        [this](const Result<Undone> &result) {
            forgetPlan();
            Q_EMIT undone(result);
        });
}
