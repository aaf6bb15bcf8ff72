// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ProofFaults.h"

#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;
using Answer = LoginOutcome::Answer;

namespace {

struct Refusal {
    const char *line;
    FaultKind kind;
};

void check(Protocol protocol, const Refusal &row)
{
    CAPTURE(row.line);
    const Fault fault = classify(ServerRefusal{protocol, QString::fromUtf8(row.line)});
    CHECK(identifierOf(fault.kind) == identifierOf(row.kind));
    CHECK(fault.detail == QString::fromUtf8(row.line));
}

LoginOutcome accepted(std::optional<Obstacle> obstacle)
{
    return {tlsMail(), Answer::Accepted, {}, obstacle ? stopped(tlsMail(), *obstacle) : answered(tlsMail())};
}

} // namespace

TEST_CASE("a sending server's no is named by its codes")
{
    for (const Refusal &row : std::initializer_list<Refusal>{
             // Postfix, Dovecot's quota-status, Exim, Exchange Online, Sendmail, Zimbra
             {"552 5.2.2 <a@b>: Recipient address rejected: Mailbox is full", FaultKind::MailboxOverQuota},
             {"452 4.2.2 Mailbox full", FaultKind::MailboxOverQuota},
             {"554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException",
              FaultKind::MailboxOverQuota},
             {"552 Requested mail action aborted: exceeded storage allocation", FaultKind::MailboxOverQuota},
             {"550 Mailbox is full", FaultKind::MailboxOverQuota},
             {"452 quota exceeded", FaultKind::MailboxOverQuota},
             {"552 5.3.4 Message size exceeds fixed limit", FaultKind::SendingRefused},
             {"452 4.3.1 Insufficient system storage", FaultKind::ServerBusy},
             {"553 5.7.1 <a@b>: Sender address rejected: not owned by user mdupont",
              FaultKind::SendingRefused},
             {"550 5.7.1 Message refused", FaultKind::SendingRefused},
             {"554 5.7.1 Sorry", FaultKind::SendingRefused},
             {"550 5.1.1 No such user", FaultKind::SendingRefused},
             {"550 No", FaultKind::SendingRefused},
             {"550", FaultKind::SendingRefused},
             {"554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org",
              FaultKind::AddressBanned},
             {"454 4.7.0 Temporary authentication failure", FaultKind::LoginThrottled},
             {"421 4.3.2 Too many connections", FaultKind::ServerBusy},
             {"421 4.7.0 Try again later", FaultKind::ServerBusy},
             {"450 4.7.1 <a@b>: Recipient address rejected: Greylisted", FaultKind::ServerBusy},
             {"451 4.3.0 Internal error", FaultKind::ServerBusy},
             {"535 5.7.8 Authentication credentials invalid", FaultKind::LoginRefused},
             {"550 5.7.8 Authentication credentials invalid", FaultKind::LoginRefused},
             {"530 5.7.0 Authentication required", FaultKind::LoginMechanismMissing},
             {"538 5.7.11 Encryption required", FaultKind::LoginMechanismMissing},
             {"5xx ???", FaultKind::ServerBusy},
         })
        check(Protocol::Smtp, row);
}

TEST_CASE("a reading server's no is about the quota where it says so, and else about now")
{
    check(Protocol::Imap,
          {"NO [OVERQUOTA] Quota exceeded (mailbox for user is full)", FaultKind::MailboxOverQuota});
    check(Protocol::Imap, {"NO Quota exceeded", FaultKind::MailboxOverQuota});
    check(Protocol::Imap, {"NO [UNAVAILABLE] Try later", FaultKind::ServerBusy});
    check(Protocol::Imap, {"BYE Too many connections from your IP: banned", FaultKind::AddressBanned});
    check(Protocol::Pop3, {"-ERR [SYS/TEMP] internal error", FaultKind::ServerBusy});
}

TEST_CASE("a proof that passed, and one whose message is only late, have no fault")
{
    MailProof proof;
    proof.finished = true;
    proof.sent = true;
    CHECK_FALSE(classify(proof));
    proof.arrival = Arrival::CannotLook;
    CHECK_FALSE(classify(proof));
    proof.arrival = Arrival::Arrived;
    proof.deletion = Deletion::Deleted;
    CHECK_FALSE(classify(proof));
}

TEST_CASE("a message that came and could not be deleted is a fault only of a full mailbox")
{
    MailProof proof;
    proof.sent = true;
    proof.arrival = Arrival::Arrived;
    proof.refusal = ServerRefusal{Protocol::Imap, u"NO [NOPERM] no"_s};
    CHECK_FALSE(classify(proof));
    proof.refusal = ServerRefusal{Protocol::Imap, u"NO [OVERQUOTA] no"_s};
    REQUIRE(classify(proof));
    CHECK(classify(proof)->kind == FaultKind::MailboxOverQuota);
}

TEST_CASE("what stopped a proof is the login's no, the server's no after it, or the connection")
{
    MailProof proof;
    proof.obstacle = LoginOutcome{tlsMail(), Answer::Refused, u"NO"_s, answered(tlsMail())};
    CHECK(classify(proof)->kind == FaultKind::LoginRefused);
    proof.obstacle =
        LoginOutcome{tlsMail(), Answer::NotReached, {}, stopped(tlsMail(), Obstacle::ConnectionRefused)};
    CHECK(classify(proof)->kind == FaultKind::PortRefused);
    proof.obstacle = accepted(Obstacle::ConnectionClosed);
    CHECK(classify(proof)->kind == FaultKind::ConnectionCut);
    proof.obstacle = accepted(std::nullopt);
    CHECK(classify(proof)->kind == FaultKind::ConnectionCut);
    proof.refusal = ServerRefusal{Protocol::Smtp, u"552 5.2.2 full"_s};
    CHECK(classify(proof)->kind == FaultKind::MailboxOverQuota);
}
