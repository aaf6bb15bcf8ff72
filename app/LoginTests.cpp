// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginTests.h"

#include "Table.h"
#include "Waiting.h"
#include "diagnosis/Catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const char *identifierOf(LoginOutcome::Answer answer)
{
    switch (answer) {
    case LoginOutcome::Answer::Accepted: return "accepted";
    case LoginOutcome::Answer::Refused: return "refused";
    case LoginOutcome::Answer::Throttled: return "throttled";
    case LoginOutcome::Answer::MechanismMissing: return "mechanismMissing";
    case LoginOutcome::Answer::NotReached: return "notReached";
    case LoginOutcome::Answer::NotTried: return "notTried";
    }
    Q_UNREACHABLE();
}

const char *stateOf(LoginOutcome::Answer answer)
{
    if (answer == LoginOutcome::Answer::Accepted)
        return "ok";
    return answer == LoginOutcome::Answer::NotTried ? "waiting" : "failed";
}

} // namespace

QList<LoginOutcome> LoginTests::run(SetupSession &session)
{
    const bool tested = waitFor(session, &SetupSession::loginTested, [&] {
        session.testLogin();
        return session.isTestingLogin();
    });
    return tested ? session.loginOutcomes() : QList<LoginOutcome>();
}

bool LoginTests::allAccepted(const QList<LoginOutcome> &outcomes)
{
    const auto accepted = [](const LoginOutcome &outcome) {
        return outcome.answer == LoginOutcome::Answer::Accepted;
    };
    return !outcomes.isEmpty() && std::ranges::all_of(outcomes, accepted);
}

std::optional<Fault> LoginTests::firstFault(const QList<LoginOutcome> &outcomes)
{
    for (const LoginOutcome &outcome : outcomes) {
        if (const auto fault = classify(outcome))
            return fault;
    }
    return std::nullopt;
}

QString LoginTests::table(const QList<LoginOutcome> &outcomes)
{
    QList<QStringList> rows;
    for (const LoginOutcome &outcome : outcomes) {
        const auto fault = classify(outcome);
        rows += {outcome.endpoint.hostAndPort(),
                 fault ? withColon(wordFor(outcome), sentenceFor(*fault)) : wordFor(outcome)};
    }
    return alignedTable({tr("Server"), tr("Login")}, rows);
}

QString LoginTests::wordFor(const LoginOutcome &outcome)
{
    switch (outcome.answer) {
    case LoginOutcome::Answer::Accepted: return tr("accepted");
    case LoginOutcome::Answer::Refused: return tr("refused");
    case LoginOutcome::Answer::Throttled: return tr("not now");
    case LoginOutcome::Answer::MechanismMissing: return tr("no usable way to log in");
    case LoginOutcome::Answer::NotReached: return tr("not reached, nothing was sent");
    case LoginOutcome::Answer::NotTried: return tr("not tried");
    }
    Q_UNREACHABLE();
}

Json LoginTests::json(const QList<LoginOutcome> &outcomes)
{
    Json list = Json::array();
    for (const LoginOutcome &outcome : outcomes) {
        const auto fault = classify(outcome);
        Json json{{"kind", "login"},
                  {"host", utf8(outcome.endpoint.host)},
                  {"port", outcome.endpoint.port},
                  {"protocol", utf8(::wordFor(outcome.endpoint.protocol))},
                  {"security", utf8(::wordFor(outcome.endpoint.security))},
                  {"state", stateOf(outcome.answer)},
                  {"answer", identifierOf(outcome.answer)},
                  {"failure", nullptr},
                  {"remedy", nullptr}};
        if (fault) {
            json["failure"] = utf8(::identifierOf(fault->kind));
            json["remedy"] = utf8(adviceFor(fault->kind).remedy);
        }
        list.push_back(std::move(json));
    }
    return list;
}

QString LoginTests::hintsText(const QList<Fault> &hints)
{
    if (hints.isEmpty())
        return {};
    QString text = hints.size() == 1 ? tr("Perhaps it is this:") : tr("Perhaps it is one of these:");
    for (const Fault &hint : hints)
        text += u"\n- "_s + sentenceFor(hint) + u' ' + adviceFor(hint.kind).remedy;
    return text;
}

Json LoginTests::hintsJson(const QList<Fault> &hints)
{
    Json list = Json::array();
    for (const Fault &hint : hints)
        list.push_back({{"hint", utf8(::identifierOf(hint.kind))},
                        {"message", utf8(sentenceFor(hint))},
                        {"remedy", utf8(adviceFor(hint.kind).remedy)}});
    return list;
}
