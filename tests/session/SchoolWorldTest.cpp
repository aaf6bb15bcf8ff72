// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchoolWorld.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"
#include "support/SchoolCertificates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

SessionWorld elsewhere()
{
    SessionWorld world;
    world.academy = builtInAcademy();
    world.anchors = TrustAnchors::ofThisSystem();
    world.network.proxies = fixedProxy(std::nullopt);
    return world;
}

/// What is found; nothing is waited for, as a fixed one is known at once.
std::optional<Proxy> proxyOf(const SessionWorld &world)
{
    QObject asker;
    std::optional<Proxy> found;
    bool answered = false;
    world.network.proxies({u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls}, &asker,
                          [&](const std::optional<Proxy> &proxy) {
                              found = proxy;
                              answered = true;
                          });
    for (int turn = 0; turn < 100 && !answered; ++turn)
        QCoreApplication::processEvents();
    REQUIRE(answered);
    return found;
}

Site withAuthority(const QByteArray &pem)
{
    Site site;
    site.school = u"Collège"_s;
    site.authority = pem;
    return site;
}

Site withProxy(const QString &proxy)
{
    Site site;
    site.proxy = proxy;
    return site;
}

} // namespace

TEST_CASE("at a school its certificate is believed for mail alone, and gone where the settings have none")
{
    const SessionWorld world = elsewhere();
    const auto there = atSchool(world, withAuthority(schoolCertificates::filter));
    REQUIRE(there);
    CHECK(there.value().anchors == world.anchors); // the portal's
    CHECK(there.value().mailAnchors() != world.anchors);
    CHECK(there.value().site->school == u"Collège"_s);
    CHECK(atSchool(there.value(), Site()).value().mailAnchors() == world.anchors);
    CHECK(atSchool(world, withAuthority("not PEM")).fault().kind == FaultKind::AcademyFileInvalid);
}

TEST_CASE("at a school its proxy leads out, and where it names none the way stays")
{
    const auto proxy = proxyOf(atSchool(elsewhere(), withProxy(u"http://proxy.example.fr:3128"_s)).value());
    REQUIRE(proxy);
    CHECK(proxy->hostAndPort() == u"proxy.example.fr:3128"_s);
    SessionWorld through = elsewhere();
    through.network.proxies = fixedProxy(proxy);
    CHECK(proxyOf(atSchool(through, Site()).value()) == proxy);
    CHECK_FALSE(proxyOf(atSchool(through, withProxy(u"none"_s)).value()));
}
