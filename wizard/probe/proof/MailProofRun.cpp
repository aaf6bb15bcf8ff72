// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/MailProofRun.h"

#include "probe/AccountSecrets.h"
#include "probe/EndpointVisit.h"
#include "probe/proof/Pop3FetchBack.h"
#include "probe/proof/SmtpSubmission.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace std::chrono_literals;
using Answer = LoginOutcome::Answer;
using Stage = MailProof::Stage;

ImapFetchBack::Pauses pausesBetweenLooks(Protocol protocol, std::chrono::milliseconds total)
{
    const bool everyLookIsALogin = protocol == Protocol::Pop3;
    std::chrono::milliseconds pause = everyLookIsALogin ? 1s : 250ms;
    const std::chrono::milliseconds longest = everyLookIsALogin ? 15s : 8s;
    ImapFetchBack::Pauses pauses;
    while (total > 0ms) {
        pauses.push_back(std::min(pause, total));
        total -= pauses.back();
        pause = std::min(2 * pause, longest);
    }
    return pauses;
}

class MailProofRun::Run
{
public:
    Run(MailProofRun *owner, MailAccount wanted, const Secret &typed, LoginBudget &left, ProofLetter message)
        : run(owner),
          account(std::move(wanted)),
          password(sendable(typed)),
          budget(left),
          letter(std::move(message))
    {
        nextLook.setSingleShot(true);
        QObject::connect(&nextLook, &QTimer::timeout, run, [this] { look(); });
    }

    void visit(const ServerAccess &server, std::unique_ptr<MailErrand> errand);
    void onProgress();
    void onVisitOver();
    void onSignedIn(const LoginOutcome &outcome);
    void send();
    void onSent(const LoginOutcome &outcome);
    void look();
    void onLooked(const LoginOutcome &outcome);
    void noteArrival();
    bool lookAgainLater(const LoginOutcome &outcome);
    void enter(Stage stage);
    void finish(const std::optional<LoginOutcome> &obstacle = std::nullopt);
    LoginOutcome outcomeOfVisit() const;
    void takeRefusal(const MailErrand &errand);
    QString shown(const QString &line) const;
    std::chrono::milliseconds sinceSent() const { return std::chrono::milliseconds(clock.elapsed()); }

    MailProofRun *run;
    MailAccount account;
    std::optional<Secret> password;
    LoginBudget &budget;
    ProofLetter letter;
    Conditions conditions;
    MailProof proof;
    std::vector<std::chrono::milliseconds> pauses; ///< Over POP: those to come, the next one last.
    QElapsedTimer clock;                           ///< Since the message was taken.
    QTimer nextLook;
    /// The last one is at work; those before it are still taking their leave.
    std::vector<std::unique_ptr<EndpointVisit>> visits;
    const ServerAccess *visited = nullptr;
    // What the visit at work does.
    SmtpSubmission *submission = nullptr;
    FetchBack *fetchBack = nullptr;
};

void MailProofRun::Run::visit(const ServerAccess &server, std::unique_ptr<MailErrand> errand)
{
    visited = &server;
    const auto userName = sendableName(server.userName);
    if (budget.isSpent() || !userName || !password) {
        LoginOutcome untried;
        untried.endpoint = server.endpoint.endpoint();
        return finish(untried);
    }
    visits.push_back(
        std::make_unique<EndpointVisit>(server.endpoint.endpoint(), conditions.connection.anchors,
                                        conditions.connection.patience, conditions.connection.network));
    EndpointVisit *const next = visits.back().get();
    next->logInWith([this, name = *userName, protocol = server.endpoint.protocol()](const Learnt &learnt) {
        return loginDialogueFor(protocol, learnt, {name, password->clone()});
    });
    if (errand)
        next->thenRun(std::move(errand));
    QObject::connect(next, &EndpointVisit::progressed, run, [this] { onProgress(); });
    QObject::connect(next, &EndpointVisit::finished, run, [this] { onVisitOver(); });
    next->start();
}

void MailProofRun::Run::onProgress()
{
    if (fetchBack && fetchBack->arrival() == Arrival::Arrived)
        noteArrival();
}

void MailProofRun::Run::onVisitOver()
{
    const LoginOutcome outcome = outcomeOfVisit();
    if (outcome.answer == Answer::Refused)
        budget.countRefusal();
    switch (proof.stage) {
    case Stage::SigningIn: return onSignedIn(outcome);
    case Stage::Sending: return onSent(outcome);
    case Stage::Arriving:
    case Stage::Deleting: return onLooked(outcome);
    }
}

void MailProofRun::Run::onSignedIn(const LoginOutcome &outcome)
{
    if (outcome.answer == Answer::Accepted)
        send();
    else
        finish(outcome);
}

void MailProofRun::Run::send()
{
    enter(Stage::Sending);
    auto errand = std::make_unique<SmtpSubmission>(letter.address, rendered(letter));
    submission = errand.get();
    visit(account.outgoing, std::move(errand));
}

void MailProofRun::Run::onSent(const LoginOutcome &outcome)
{
    takeRefusal(*submission);
    switch (std::exchange(submission, nullptr)->outcome()) {
    case SmtpSubmission::Outcome::Refused: return finish();
    case SmtpSubmission::Outcome::NotSent: return finish(outcome);
    case SmtpSubmission::Outcome::Unconfirmed: proof.obstacle = outcome; break;
    case SmtpSubmission::Outcome::Accepted: break;
    }
    proof.sent = true;
    clock.start();
    const auto between = pausesBetweenLooks(account.incoming.endpoint.protocol(), conditions.patience);
    pauses.assign(between.rbegin(), between.rend());
    enter(Stage::Arriving);
    look();
}

void MailProofRun::Run::look()
{
    std::unique_ptr<FetchBack> errand;
    if (account.incoming.endpoint.protocol() == Protocol::Pop3) {
        errand = std::make_unique<Pop3FetchBack>(letter.messageId);
    } else {
        const auto left = std::exchange(pauses, {}); // over IMAP all looks are one visit's
        errand = std::make_unique<ImapFetchBack>(letter.messageId,
                                                 ImapFetchBack::Pauses(left.rbegin(), left.rend()));
    }
    fetchBack = errand.get();
    visit(account.incoming, std::move(errand));
}

void MailProofRun::Run::onLooked(const LoginOutcome &outcome)
{
    const FetchBack &looked = *std::exchange(fetchBack, nullptr);
    takeRefusal(looked);
    proof.deletion = looked.deletion();
    if (looked.arrival() == Arrival::Arrived) {
        noteArrival();
        return finish();
    }
    // Somebody else's letter has a header without end: that is no fault of the server's.
    const bool lostItsWay = outcome.evidence.obstacle == Obstacle::AnswerTooLong;
    if (lostItsWay || looked.arrival() == Arrival::CannotLook) {
        proof.arrival = Arrival::CannotLook;
        return finish();
    }
    if (lookAgainLater(outcome))
        return;
    if (outcome.answer != Answer::Accepted || outcome.evidence.obstacle)
        return finish(outcome);
    finish();
}

void MailProofRun::Run::noteArrival()
{
    if (proof.arrival == Arrival::Arrived)
        return;
    proof.obstacle.reset(); // the sending server's last word was lost, but it was a yes
    proof.arrival = Arrival::Arrived;
    proof.waited = sinceSent();
    enter(Stage::Deleting);
}

/// Over POP a new connection is a new look, and a mailbox may be held by the connection before.
bool MailProofRun::Run::lookAgainLater(const LoginOutcome &outcome)
{
    if (pauses.empty() || proof.refusal || outcome.answer == Answer::Refused ||
        outcome.answer == Answer::MechanismMissing)
        return false;
    nextLook.start(pauses.back());
    pauses.pop_back();
    return true;
}

void MailProofRun::Run::enter(Stage stage)
{
    proof.stage = stage;
    QMetaObject::invokeMethod( // later: who hears it may delete the run
        run, [this, soFar = proof] { Q_EMIT run->progressed(soFar); }, Qt::QueuedConnection);
}

void MailProofRun::Run::finish(const std::optional<LoginOutcome> &obstacle)
{
    if (obstacle)
        proof.obstacle = obstacle;
    if (proof.sent && proof.arrival != Arrival::Arrived)
        proof.waited = sinceSent();
    proof.finished = true;
    QMetaObject::invokeMethod(
        run, [this] { Q_EMIT run->finished(proof); }, Qt::QueuedConnection);
}

LoginOutcome MailProofRun::Run::outcomeOfVisit() const
{
    const EndpointVisit &over = *visits.back();
    const auto verdict = over.loginVerdict();
    LoginOutcome outcome{
        visited->endpoint.endpoint(), verdict ? verdict->answer : Answer::NotReached, {}, over.evidence()};
    outcome.evidence.serverLine = shown(outcome.evidence.serverLine);
    outcome.serverLine = verdict ? shown(verdict->serverLine) : outcome.evidence.serverLine;
    return outcome;
}

void MailProofRun::Run::takeRefusal(const MailErrand &errand)
{
    if (const auto &refusal = errand.refusal())
        proof.refusal = ServerRefusal{refusal->protocol, shown(refusal->line)};
}

QString MailProofRun::Run::shown(const QString &line) const
{
    return password ? withoutSecrets(line, account, *password) : line;
}

MailProofRun::MailProofRun(MailAccount account, Secret password, LoginBudget &budget, ProofLetter letter,
                           Conditions conditions, QObject *parent)
    : QObject(parent),
      m_run(std::make_unique<Run>(this, std::move(account), std::move(password), budget, std::move(letter)))
{
    m_run->conditions = std::move(conditions);
}

MailProofRun::~MailProofRun() = default;

void MailProofRun::start()
{
    m_run->visit(m_run->account.incoming, nullptr);
}
