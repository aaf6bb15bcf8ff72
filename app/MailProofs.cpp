// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailProofs.h"

#include "Waiting.h"
#include "diagnosis/ProofWords.h"

using namespace Qt::StringLiterals;

namespace {

QString signOf(ProofLine::State state)
{
    switch (state) {
    case ProofLine::State::Good: return u"[ok] "_s;
    case ProofLine::State::Bad: return u"[!!] "_s;
    case ProofLine::State::Open: return u"[ ?] "_s;
    case ProofLine::State::Waiting:
    case ProofLine::State::Running:
    case ProofLine::State::Skipped: return u"[--] "_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<MailProof> MailProofs::run(SetupSession &session)
{
    Proving &proving = session.proving();
    const bool finished = waitFor(proving, &Proving::finished, [&] { return proving.start(); });
    return finished ? proving.proof() : std::nullopt;
}

QString MailProofs::text(const MailProof &proof)
{
    QStringList lines{tr("A real message to yourself")};
    for (const ProofLine &line : ProofWords::linesOf(proof))
        lines += signOf(line.state) + line.text;
    return lines.join(u'\n');
}

Json MailProofs::json(const MailProof &proof, const std::optional<Fault> &fault)
{
    const bool arrived = proof.arrival == Arrival::Arrived;
    return {{"sent", proof.sent},
            {"arrivedMs", arrived ? Json(proof.waited.count()) : Json(nullptr)},
            {"waitedMs", proof.waited.count()},
            {"deleted", proof.deletion == Deletion::Deleted},
            {"markedOnly", proof.deletion == Deletion::Marked},
            {"failure", fault ? Json(utf8(identifierOf(fault->kind))) : Json(nullptr)}};
}
