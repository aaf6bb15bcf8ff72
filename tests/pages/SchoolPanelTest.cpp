// SPDX-License-Identifier: GPL-3.0-or-later
// The school's settings in the window for installers.
#include "academy/AcademyFile.h"
#include "pages/InstallersStage.h"
#include "pages/Listener.h"
#include "support/Catch.h"
#include "support/SchoolCertificates.h"
#include "support/SchoolSettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

void fillIn(InstallersStage &installers)
{
    const Site site = jeanMoulin();
    installers.stage.type(u"siteSchool"_s, site.school);
    installers.stage.type(u"siteCity"_s, site.city);
    installers.stage.type(u"siteDepartment"_s, site.department);
    installers.stage.type(u"siteReferent"_s, site.referent);
    installers.stage.type(u"siteReferentPhone"_s, site.referentPhone);
    installers.stage.type(u"siteReferentAddress"_s, site.referentAddress);
    installers.stage.type(u"siteProxy"_s, site.proxy);
    installers.pick(u"siteService"_s, site.service);
    installers.pick(u"sitePreset"_s, site.preset);
    installers.pick(u"siteLanguage"_s, site.language);
    for (const char *box :
         {"siteClient:thunderbird", "siteClient:sheet", "siteSignature:name", "siteSignature:function"})
        installers.stage.click(QLatin1StringView(box));
}

void chooseCertificate(InstallersStage &installers, const QByteArray &pem)
{
    installers.stage.recorded.openFrom = installers.write(u"certificate.pem"_s, pem);
    installers.stage.click(u"chooseAuthority"_s);
}

bool offersToTake(const InstallersStage &installers)
{
    return installers.stage.find<QWidget>(u"takeAuthority"_s).isVisible();
}

std::optional<Site> siteIn(const QString &file)
{
    const auto document = openSite(file);
    return document ? document.value().site : std::nullopt;
}

} // namespace

TEST_CASE("what is saved is what was filled in, and opened again it is saved as the same bytes",
          "[installers]")
{
    InstallersStage first;
    fillIn(first);
    chooseCertificate(first, schoolCertificates::filter);
    REQUIRE(Stage::waitFor([&] { return offersToTake(first); }));
    first.stage.click(u"takeAuthority"_s);
    const QString saved = first.saveTo(u"academy.json"_s);
    CHECK(siteIn(saved) == jeanMoulin());
    CHECK(openSite(saved).value().academy == builtInAcademy());
    CHECK(first.says(u"sign-stick \""_s));
    CHECK(first.says(u"--academy \""_s));

    InstallersStage second;
    second.stage.recorded.openFrom = saved;
    second.stage.click(u"openSite"_s);
    const auto &school = second.stage.find<QLineEdit>(u"siteSchool"_s);
    REQUIRE(Stage::waitFor([&] { return school.text() == jeanMoulin().school; }));
    CHECK_FALSE(offersToTake(second));
    CHECK(second.stage.find<QLabel>(u"authorityFacts"_s).text().contains(u"9838 F045"_s));
    const QString again = second.saveTo(u"again.json"_s);
    QFile one(saved);
    QFile other(again);
    REQUIRE(one.open(QIODevice::ReadOnly));
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(one.readAll() == other.readAll());
}

TEST_CASE(
    "the settings that the assistant was started with are there, and what else stands in their file stays",
    "[installers]")
{
    auto setting = Stage::offline();
    QByteArray text = withSite(builtInAcademyText(), u"a"_s, jeanMoulin()).value();
    text.replace("\"imap.ac-amiens.fr\"", "\"imap2.ac-amiens.fr\"");
    setting.school = readSite(text, u"/media/stick/academy.json"_s).value();
    InstallersStage installers(setting);
    CHECK(installers.says(u"academy.json"_s));
    CHECK(installers.stage.find<QLineEdit>(u"siteCity"_s).text() == u"Saint-Quentin");
    CHECK(installers.stage.find<QComboBox>(u"siteService"_s).currentData() == u"own"_s);
    CHECK(installers.stage.find<QCheckBox>(u"siteClient:sheet"_s).isChecked());
    CHECK_FALSE(installers.stage.find<QCheckBox>(u"siteClient:outlook"_s).isChecked());
    installers.stage.type(u"siteCity"_s, u"Laon"_s);
    const QString saved = installers.saveTo(u"changed.json"_s);
    Site expected = jeanMoulin();
    expected.city = u"Laon"_s;
    CHECK(siteIn(saved) == expected);
    CHECK(openSite(saved).value().academy == setting.school->academy);
}

TEST_CASE("every wrong value is said beside its field, and nothing is saved", "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteCity"_s, QString(201, u'x'));
    installers.stage.type(u"siteReferentPhone"_s, u"by day"_s);
    installers.stage.type(u"siteReferentAddress"_s, u"Paul Martin"_s);
    installers.stage.type(u"siteProxy"_s, u"http://marie:secret@proxy:3128"_s);
    installers.stage.recorded.saveTo = installers.path(u"academy.json"_s);
    installers.stage.click(u"saveSite"_s);
    for (const char *field :
         {"siteSchool", "siteCity", "siteReferentPhone", "siteReferentAddress", "siteProxy"}) {
        INFO(field);
        CHECK_FALSE(installers.message(QLatin1StringView(field)).isEmpty());
    }
    CHECK(installers.message(u"siteDepartment"_s).isEmpty());
    CHECK(installers.dialog().focusWidget()->objectName() == u"siteSchool");
    QTest::qWait(50);
    CHECK_FALSE(QFile::exists(installers.path(u"academy.json"_s)));

    installers.stage.type(u"siteSchool"_s, u"Collège"_s);
    CHECK(installers.message(u"siteSchool"_s).isEmpty());
    for (const char *field : {"siteCity", "siteReferentPhone", "siteReferentAddress", "siteProxy"})
        installers.stage.type(QLatin1StringView(field), QString());
    CHECK(siteIn(installers.saveTo(u"academy.json"_s)).value_or(Site()).school == u"Collège");
}

TEST_CASE("a proxy is judged as soon as its field is left, as --proxy is", "[installers]")
{
    const auto [proxy, good] = GENERATE(table<QString, bool>({{u"http://proxy.example.fr:3128"_s, true},
                                                              {u"SOCKS5://proxy.example.fr:1080"_s, true},
                                                              {u"system"_s, true},
                                                              {u"none"_s, true},
                                                              {QString(), true},
                                                              {u"proxy.example.fr:3128"_s, false},
                                                              {u"http://proxy.example.fr:99999"_s, false},
                                                              {u"ftp://proxy.example.fr:21"_s, false}}));
    InstallersStage installers;
    INFO(proxy.toStdString());
    installers.stage.type(u"siteProxy"_s, proxy);
    installers.stage.find<QLineEdit>(u"siteCity"_s).setFocus();
    CHECK(installers.message(u"siteProxy"_s).isEmpty() == good);
}

TEST_CASE("a certificate is shown and not taken until it is said that it was compared", "[installers]")
{
    InstallersStage installers;
    installers.dialog().resize(700, 400);
    installers.stage.type(u"siteSchool"_s, u"Collège"_s);
    const Listener listener;
    chooseCertificate(installers, schoolCertificates::filter);
    REQUIRE(Stage::waitFor([&] { return offersToTake(installers); }));
    const QString facts = installers.stage.find<QLabel>(u"authorityFacts"_s).text();
    CHECK(listener.spoken.contains(facts));
    CHECK(facts.contains(u"Filtre du college"_s));
    CHECK(
        facts.contains(u"9838 F045 12E2 F6D1 6CC3 46E8 F929 E64E 69AA 2FD3 B7D3 4F9A F7D4 4104 F5CD DAB1"_s));
    const QWidget *const focus = installers.dialog().focusWidget();
    CHECK(focus->objectName() == u"leaveAuthority"); // Enter takes nothing
    QCoreApplication::processEvents();
    CHECK(focus->visibleRegion().boundingRect() == focus->rect()); // scrolled to

    SECTION("saved as it is, it is not in the file")
    {
        CHECK(siteIn(installers.saveTo(u"academy.json"_s)).value_or(jeanMoulin()).authority.isEmpty());
    }
    SECTION("taken, it is")
    {
        installers.stage.click(u"takeAuthority"_s);
        CHECK_FALSE(offersToTake(installers));
        CHECK(siteIn(installers.saveTo(u"academy.json"_s)).value_or(Site()).authority ==
              schoolCertificates::filter);
        SECTION("and can be given up again")
        {
            installers.stage.click(u"leaveAuthority"_s);
            CHECK(siteIn(installers.saveTo(u"other.json"_s)).value_or(jeanMoulin()).authority.isEmpty());
        }
    }
    SECTION("left, nothing is shown any more")
    {
        installers.stage.click(u"leaveAuthority"_s);
        CHECK_FALSE(installers.stage.find<QLabel>(u"authorityFacts"_s).isVisible());
    }
}

TEST_CASE("what is no authority's certificate alone is refused with the reason", "[installers]")
{
    const auto [pem, reason] = GENERATE(table<QByteArray, QString>(
        {{schoolCertificates::server, u"not the certificate of an authority"_s},
         {schoolCertificates::filter + schoolCertificates::filter, u"2 certificates"_s},
         {"not PEM", u"no certificate"_s}}));
    InstallersStage installers;
    chooseCertificate(installers, pem);
    CHECK(Stage::waitFor([&] { return installers.says(reason); }));
    CHECK(installers.says(u"certificate.pem"_s));
    CHECK_FALSE(offersToTake(installers));
}

TEST_CASE("settings are not saved with a certificate that nobody can read", "[installers]")
{
    Site school = jeanMoulin();
    school.authority = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    InstallersStage installers;
    installers.stage.recorded.openFrom =
        installers.write(u"school.json"_s, withSite(builtInAcademyText(), u"a"_s, school).value());
    installers.stage.click(u"openSite"_s);
    REQUIRE(Stage::waitFor(
        [&] { return installers.stage.find<QLineEdit>(u"siteSchool"_s).text() == school.school; }));
    installers.stage.recorded.saveTo = installers.path(u"academy.json"_s);
    installers.stage.click(u"saveSite"_s);
    CHECK(installers.says(u"/site/authority"_s));
    CHECK_FALSE(QFile::exists(installers.path(u"academy.json"_s)));
}

TEST_CASE("a file that cannot be used is named with place and reason, and what was typed stays",
          "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteCity"_s, u"Laon"_s);
    QByteArray text = withSite(builtInAcademyText(), u"a"_s, jeanMoulin()).value();
    text.replace("\"clients\": [", "\"clients\": [ \"telex\",");
    const auto [content, place] = GENERATE_COPY(
        table<QByteArray, QString>({{text, u"school.json: /site/clients/0"_s}, {"{", u"school.json: /"_s}}));
    installers.stage.recorded.openFrom = installers.write(u"school.json"_s, content);
    installers.stage.click(u"openSite"_s);
    CHECK(Stage::waitFor([&] { return installers.says(place); }));
    CHECK(installers.stage.find<QLineEdit>(u"siteCity"_s).text() == u"Laon");
}

TEST_CASE("where nothing can be written that is said, and the settings stay unsaved", "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteSchool"_s, u"Collège"_s);
    installers.stage.recorded.saveTo = installers.path(u"missing/academy.json"_s);
    installers.stage.click(u"saveSite"_s);
    CHECK(Stage::waitFor(
        [&] { return installers.dialog().findChild<QWidget *>(u"siteMessage"_s)->isVisible(); }));
    installers.dialog().reject();
    CHECK(installers.stage.window.findChild<QDialog *>(u"leaveQuestion"_s));
}

TEST_CASE("what servers are offered goes by the service", "[installers]")
{
    InstallersStage installers;
    const auto offered = [&] {
        QStringList words;
        const auto &list = installers.stage.find<QComboBox>(u"sitePreset"_s);
        for (int index = 0; index < list.count(); ++index)
            words.append(list.itemData(index).toString());
        return words;
    };
    for (const MailService &service : builtInAcademy().services) {
        installers.pick(u"siteService"_s, service.id);
        QStringList expected{QString()};
        for (const ServerPreset &preset : service.presets) {
            if (!preset.discouraged)
                expected.append(preset.id);
        }
        CHECK(offered() == expected);
    }
}
