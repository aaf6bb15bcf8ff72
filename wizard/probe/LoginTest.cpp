// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LoginTest.h"

#include "probe/AccountSecrets.h"
#include "probe/EndpointVisit.h"

using Answer = LoginOutcome::Answer;

class LoginTest::Run
{
public:
    Run(LoginTest *owner, MailAccount wanted, Secret typed, LoginBudget &left)
        : test(owner), account(std::move(wanted)), password(sendable(typed)), budget(left)
    {
        outcomes[0].endpoint = account.incoming.endpoint.endpoint();
        outcomes[1].endpoint = account.outgoing.endpoint.endpoint();
    }

    void knock();
    void onFinished();
    void reportLater();
    LoginOutcome outcomeSoFar() const;
    QString shown(const QString &line) const; ///< Without what it may echo.

    LoginTest *test;
    MailAccount account;
    std::optional<Secret> password;
    LoginBudget &budget;
    Conditions conditions;
    std::array<LoginOutcome, 2> outcomes; ///< Incoming, outgoing.
    std::size_t turn = 0;
    std::array<std::unique_ptr<EndpointVisit>, 2> visits;
};

/// Visits the server whose turn it is.
void LoginTest::Run::knock()
{
    const ServerAccess &server = turn == 0 ? account.incoming : account.outgoing;
    const auto userName = sendableName(server.userName);
    if (budget.isSpent() || !userName || !password)
        return reportLater();
    visits[turn] = std::make_unique<EndpointVisit>(server.endpoint.endpoint(), conditions.anchors,
                                                   conditions.patience, conditions.network);
    EndpointVisit *const visit = visits[turn].get();
    visit->logInWith([this, name = *userName, protocol = server.endpoint.protocol()](const Learnt &learnt) {
        return loginDialogueFor(protocol, learnt, {name, password->clone()});
    });
    connect(visit, &EndpointVisit::progressed, test, [this] { Q_EMIT test->progressed(outcomeSoFar()); });
    connect(visit, &EndpointVisit::finished, test, [this] { onFinished(); });
    visit->start();
}

LoginOutcome LoginTest::Run::outcomeSoFar() const
{
    LoginOutcome outcome = outcomes[turn];
    outcome.evidence = visits[turn]->evidence();
    outcome.evidence.serverLine = shown(outcome.evidence.serverLine);
    return outcome;
}

void LoginTest::Run::onFinished()
{
    LoginOutcome outcome = outcomeSoFar();
    const auto verdict = visits[turn]->loginVerdict();
    outcome.answer = verdict ? verdict->answer : Answer::NotReached;
    outcome.serverLine = shown(verdict ? verdict->serverLine : outcome.evidence.serverLine);
    outcomes[turn] = outcome;
    if (outcome.answer == Answer::Refused)
        budget.countRefusal();
    const bool goOn = turn == 0 && outcome.answer == Answer::Accepted;
    if (goOn) {
        ++turn;
        knock();
    } else {
        reportLater();
    }
    Q_EMIT test->progressed(outcome);
}

void LoginTest::Run::reportLater()
{
    QMetaObject::invokeMethod(
        test,
        [this] {
            Q_EMIT test->finished({outcomes[0], outcomes[1]});
        },
        Qt::QueuedConnection);
}

QString LoginTest::Run::shown(const QString &line) const
{
    return password ? withoutSecrets(line, account, *password) : line;
}

LoginTest::LoginTest(MailAccount account, Secret password, LoginBudget &budget, Conditions conditions,
                     QObject *parent)
    : QObject(parent), m_run(std::make_unique<Run>(this, std::move(account), std::move(password), budget))
{
    m_run->conditions = std::move(conditions);
}

LoginTest::~LoginTest() = default;

void LoginTest::start()
{
    m_run->knock();
}
