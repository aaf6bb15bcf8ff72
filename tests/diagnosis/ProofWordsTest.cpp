// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ProofWords.h"

#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;
using State = ProofLine::State;

namespace {

QList<State> statesOf(const MailProof &proof)
{
    QList<State> states;
    for (const ProofLine &line : ProofWords::linesOf(proof)) {
        CHECK_FALSE(line.text.isEmpty());
        states << line.state;
    }
    return states;
}

MailProof over(bool sent, Arrival arrival = Arrival::Missing, Deletion deletion = Deletion::None)
{
    MailProof proof;
    proof.finished = true;
    proof.sent = sent;
    proof.arrival = arrival;
    proof.deletion = deletion;
    return proof;
}

LoginOutcome cutAt(Protocol protocol)
{
    LoginOutcome outcome;
    outcome.endpoint.protocol = protocol;
    outcome.answer = LoginOutcome::Answer::Accepted;
    return outcome;
}

} // namespace

TEST_CASE("what is under way is told line by line")
{
    MailProof proof;
    CHECK(statesOf(proof) == QList<State>{State::Running, State::Waiting, State::Waiting});
    proof.stage = MailProof::Stage::Sending;
    CHECK(statesOf(proof) == QList<State>{State::Running, State::Waiting, State::Waiting});
    proof.sent = true;
    proof.stage = MailProof::Stage::Arriving;
    CHECK(statesOf(proof) == QList<State>{State::Good, State::Running, State::Waiting});
    proof.arrival = Arrival::Arrived;
    proof.stage = MailProof::Stage::Deleting;
    CHECK(statesOf(proof) == QList<State>{State::Good, State::Good, State::Running});
}

TEST_CASE("what is over is told without blaming what is only open")
{
    CHECK(statesOf(over(true, Arrival::Arrived, Deletion::Deleted)) ==
          QList<State>{State::Good, State::Good, State::Good});
    CHECK(statesOf(over(true, Arrival::Arrived, Deletion::Marked)) ==
          QList<State>{State::Good, State::Good, State::Good});
    CHECK(statesOf(over(true, Arrival::Arrived)) == QList<State>{State::Good, State::Good, State::Open});
    CHECK(statesOf(over(true)) == QList<State>{State::Good, State::Open, State::Skipped});
    CHECK(statesOf(over(true, Arrival::CannotLook)) ==
          QList<State>{State::Good, State::Open, State::Skipped});
    CHECK(statesOf(over(false)) == QList<State>{State::Bad, State::Skipped, State::Skipped});
}

TEST_CASE("a connection that was cut is told where it was cut")
{
    MailProof sending = over(true);
    sending.obstacle = cutAt(Protocol::Smtp);
    CHECK(statesOf(sending) == QList<State>{State::Open, State::Open, State::Skipped});
    MailProof reading = over(true);
    reading.obstacle = cutAt(Protocol::Imap);
    CHECK(statesOf(reading) == QList<State>{State::Good, State::Bad, State::Skipped});
}
