// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ProofWords.h"

#include <QLocale>

using Stage = MailProof::Stage;
using State = ProofLine::State;

namespace {

/// The sending server went away when all was said; else it was the server where mail is read.
bool wasCutWhileSending(const MailProof &proof)
{
    return proof.obstacle && proof.obstacle->endpoint.protocol == Protocol::Smtp;
}

} // namespace

QString ProofWords::subject()
{
    return tr("Check of your mailbox");
}

QString ProofWords::body()
{
    return tr("Hello,\n\n"
              "assistant-messagerie has just sent this message from you to yourself, because you asked it to "
              "check your mailbox: what you send leaves, and what is sent to you arrives.\n\n"
              "The assistant deletes this message as soon as it has found it. Should you read it all the "
              "same, you may delete it.\n");
}

QString ProofWords::intention(const QString &address)
{
    return tr("One message is sent from %1 to %1, looked for in your inbox, and deleted again. "
              "None of your other messages is opened, changed or deleted.")
        .arg(address);
}

QList<ProofLine> ProofWords::linesOf(const MailProof &proof)
{
    return {sendingLine(proof), arrivalLine(proof), deletionLine(proof)};
}

QString ProofWords::summaryOf(const MailProof &proof)
{
    if (proof.arrival == Arrival::Arrived && proof.deletion != Deletion::None)
        return tr("Sending and receiving work: the message came back after %1.").arg(seconds(proof.waited));
    if (proof.arrival == Arrival::Arrived)
        return tr("Sending and receiving work; the message itself could not be deleted.");
    if (proof.obstacle || proof.refusal)
        return tr("The check with a real message did not get to its end.");
    return tr("Sending works; whether the message arrives could not be seen yet.");
}

ProofLine ProofWords::sendingLine(const MailProof &proof)
{
    if (proof.sent && wasCutWhileSending(proof))
        return {State::Open, tr("Sent, but the connection was cut before the server confirmed it.")};
    if (proof.sent)
        return {State::Good, tr("Sent: the server has taken the message.")};
    if (proof.finished)
        return {State::Bad, tr("Not sent.")};
    return {State::Running,
            proof.stage == Stage::SigningIn ? tr("Signing in to your mailbox…") : tr("Sending the message…")};
}

ProofLine ProofWords::arrivalLine(const MailProof &proof)
{
    if (proof.arrival == Arrival::Arrived)
        return {State::Good, tr("Arrived after %1.").arg(seconds(proof.waited))};
    if (!proof.sent)
        return {proof.finished ? State::Skipped : State::Waiting,
                proof.finished ? tr("Nothing was waited for.") : tr("Then it has to arrive.")};
    if (!proof.finished)
        return {State::Running, tr("Waiting for it to arrive, one minute at most…")};
    if (proof.arrival == Arrival::CannotLook)
        return {State::Open,
                tr("This server gives no way to look for it without opening messages: see for yourself "
                   "whether it is in your inbox.")};
    if (proof.refusal || (proof.obstacle && !wasCutWhileSending(proof)))
        return {State::Bad, tr("It could not be looked for.")};
    return {State::Open,
            tr("Not there after %1. That is no fault of your account: mail may take some minutes, or be "
               "sorted into another folder. Should it come later, its subject is “%2”.")
                .arg(seconds(proof.waited), subject())};
}

ProofLine ProofWords::deletionLine(const MailProof &proof)
{
    if (proof.deletion == Deletion::Deleted)
        return {State::Good, tr("Deleted: nothing is left of it.")};
    if (proof.deletion == Deletion::Marked)
        return {State::Good, tr("Marked as deleted: it goes when your mail program tidies the inbox up.")};
    if (proof.arrival != Arrival::Arrived)
        return {proof.finished ? State::Skipped : State::Waiting,
                proof.finished ? tr("Nothing was deleted.") : tr("Then it is deleted.")};
    if (!proof.finished)
        return {State::Running, tr("Deleting it…")};
    return {State::Open,
            tr("It could not be deleted: delete it yourself, its subject is “%1”.").arg(subject())};
}

QString ProofWords::seconds(std::chrono::milliseconds duration)
{
    const double exact = double(duration.count()) / 1000;
    //: A duration in seconds.
    return tr("%1 s").arg(QLocale().toString(exact, 'f', exact < 10 ? 1 : 0));
}
