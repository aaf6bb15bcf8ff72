// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Causes.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const Endpoint imap{u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls};
const Endpoint imapOther{u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, Security::StartTls};
const Endpoint pop{u"pop.ac-amiens.fr"_s, 995, Protocol::Pop3, Security::Tls};
const Endpoint smtp{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};

struct Case {
    const char *story;
    QList<Failure> failures;
    QList<Cause> causes;
};

QList<Case> cases()
{
    const Fault blocked{FaultKind::PortBlocked, u"imap.ac-amiens.fr:443, 4 s"_s};
    const Fault blockedToo{FaultKind::PortBlocked, u"smtp.ac-amiens.fr:443, 6 s"_s};
    const Fault down{FaultKind::ServerDown, u"smtp.ac-amiens.fr:465"_s};
    const Fault filter{FaultKind::TlsIntercepted, u"Olfeo"_s};
    const Fault antivirus{FaultKind::TlsIntercepted, u"Avast"_s};
    const Fault refused{FaultKind::PortRefused, u"Connection refused"_s};
    return {
        {"nothing fails", {}, {}},
        {"one row, one cause", {{imap, refused}}, {{refused, {imap}}}},
        {"one filter, whatever the control and the seconds",
         {{imap, blocked}, {pop, blocked}, {smtp, blockedToo}},
         {{blocked, {imap, pop, smtp}}}},
        {"a server is down on all its ports", {{imap, down}, {imapOther, down}}, {{down, {imap, imapOther}}}},
        {"two servers are down", {{imap, down}, {pop, down}}, {{down, {imap}}, {down, {pop}}}},
        {"one product opens everything", {{imap, filter}, {smtp, filter}}, {{filter, {imap, smtp}}}},
        {"two products do", {{imap, filter}, {smtp, antivirus}}, {{filter, {imap}}, {antivirus, {smtp}}}},
        {"what differs stays in the order of the rows",
         {{imap, refused}, {pop, blocked}, {smtp, refused}},
         {{refused, {imap, smtp}}, {blocked, {pop}}}},
        {"a server named twice stands once", {{imap, refused}, {imap, refused}}, {{refused, {imap}}}},
    };
}

} // namespace

TEST_CASE("failures are told by their reason, each once")
{
    for (const Case &each : cases()) {
        DYNAMIC_SECTION(each.story)
        {
            CHECK(causesOf(each.failures) == each.causes);
        }
    }
}
