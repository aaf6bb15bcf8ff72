// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ProofFaults.h"

#include "diagnosis/ConversationFaults.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "552 5.2.2 …": the code, and of the enhanced one what does not depend on its class.
struct ReplyCodes {
    int code = 0;
    QString subjectAndDetail; ///< "2.2"; empty where the server sends none.

    bool isTemporary() const { return code < 500; }
};

ReplyCodes codesIn(const QString &line)
{
    static const QRegularExpression pattern(
        u"^([2-5][0-9]{2})(?:[ -](?:[245]\\.([0-9]{1,3}\\.[0-9]{1,3})\\b)?|$)"_s);
    const auto match = pattern.match(line);
    return {match.captured(1).toInt(), match.captured(2)};
}

bool speaksOfQuota(const QString &line)
{
    static const QRegularExpression words(u"\\b(over ?quota|quota (is )?exceeded|exceeds? (the |its )?quota"
                                          u"|mailbox (is )?full|mailbox size limit exceeded)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

FaultKind kindOf(const ReplyCodes &reply, const QString &line)
{
    const QString &enhanced = reply.subjectAndDetail;
    if (enhanced == "2.2"_L1)
        return FaultKind::MailboxOverQuota;
    if (enhanced.isEmpty() && (reply.code == 552 || speaksOfQuota(line)))
        return FaultKind::MailboxOverQuota;
    if (reply.code == 454)
        return FaultKind::LoginThrottled;
    if (reply.code == 535 || enhanced == "7.8"_L1)
        return FaultKind::LoginRefused;
    if (reply.code == 530 || reply.code == 534 || reply.code == 538)
        return FaultKind::LoginMechanismMissing;
    return reply.isTemporary() ? FaultKind::ServerBusy : FaultKind::SendingRefused;
}

FaultKind kindOfReading(const QString &line)
{
    const bool full = line.contains("[OVERQUOTA]"_L1, Qt::CaseInsensitive) || speaksOfQuota(line);
    return full ? FaultKind::MailboxOverQuota : FaultKind::ServerBusy;
}

Fault faultOf(const LoginOutcome &obstacle, const Surroundings &surroundings)
{
    return classify(obstacle.evidence, surroundings)
        .value_or(Fault{FaultKind::ConnectionCut, obstacle.serverLine});
}

} // namespace

Fault classify(const ServerRefusal &refusal)
{
    const bool sending = refusal.protocol == Protocol::Smtp;
    const FaultKind kind =
        sending ? kindOf(codesIn(refusal.line), refusal.line) : kindOfReading(refusal.line);
    const bool mayBeBan = kind == FaultKind::SendingRefused || kind == FaultKind::ServerBusy;
    return {mayBeBan && namesBan(refusal.line) ? FaultKind::AddressBanned : kind, refusal.line};
}

std::optional<Fault> classify(const MailProof &proof, const Surroundings &surroundings)
{
    if (proof.arrival == Arrival::Arrived) {
        const auto fault = proof.refusal ? std::optional(classify(*proof.refusal)) : std::nullopt;
        return fault && fault->kind == FaultKind::MailboxOverQuota ? fault : std::nullopt;
    }
    if (proof.refusal)
        return classify(*proof.refusal);
    if (!proof.obstacle)
        return std::nullopt;
    return proof.obstacle->answer == LoginOutcome::Answer::Accepted ? faultOf(*proof.obstacle, surroundings)
                                                                    : classify(*proof.obstacle, surroundings);
}
