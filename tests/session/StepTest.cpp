// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Step.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

QStringList hostsOf(const QList<Endpoint> &endpoints)
{
    QStringList hosts;
    for (const Endpoint &endpoint : endpoints)
        hosts << endpoint.hostAndPort();
    return hosts;
}

} // namespace

TEST_CASE("the walk visits every page once, in order")
{
    int visited = 1;
    std::optional<Step> step = Step::Welcome;
    while ((step = nextStep(*step)))
        CHECK(static_cast<int>(*step) == visited++);
    CHECK(visited == stepCount);
}

// The same table stands in CONTRIBUTING.md.
TEST_CASE("each page tests the endpoints that matter there")
{
    const Academy academy = builtInAcademy();
    const MailService &own = *academy.service(u"own"_s);
    const auto hosts = [&](Step step) { return hostsOf(endpointsFor(step, academy, own, nullptr)); };

    CHECK(hosts(Step::Welcome) == QStringList{u"bv.ac-amiens.fr:443"_s, u"portail.ac-amiens.fr:443"_s});
    CHECK(hosts(Step::Activation) == QStringList{u"portail.ac-amiens.fr:443"_s});
    CHECK(hosts(Step::Identity) == QStringList{u"imap.ac-amiens.fr:993"_s});
    for (const Step step : {Step::Protocol, Step::Client, Step::Summary})
        CHECK(hosts(step) == QStringList{u"imap.ac-amiens.fr:993"_s, u"smtp.ac-amiens.fr:465"_s});
    CHECK(hosts(Step::Done) ==
          QStringList{u"imap.ac-amiens.fr:993"_s, u"smtp.ac-amiens.fr:465"_s, u"bv.ac-amiens.fr:443"_s});
}

TEST_CASE("no page of any service is without a live endpoint")
{
    const Academy academy = builtInAcademy();
    for (const MailService &service : academy.services) {
        for (const ServerPreset &preset : service.presets) {
            for (int step = 0; step < stepCount; ++step)
                CHECK_FALSE(endpointsFor(static_cast<Step>(step), academy, service, &preset).isEmpty());
        }
    }
}
