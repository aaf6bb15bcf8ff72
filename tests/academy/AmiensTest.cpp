// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QFile>
#include <QSet>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const ServerRow &row)
{
    const QString place =
        row.endpoint ? row.endpoint->hostAndPort() + u' ' + wordFor(row.endpoint->security) : u"typed"_s;
    return wordFor(row.protocol) + u' ' + place + u' ' + wordFor(row.loginForm) + u' ' +
           wordFor(row.passwordKind) + u' ' + wordFor(row.confidence);
}

} // namespace

TEST_CASE("the presets of the public guides are all there, the best evidence first")
{
    struct Row {
        QString service;
        int index;
        QString incoming;
        QString outgoing;
        Confidence confidence;
    };
    const QString imap = u"imap imap.ac-amiens.fr:993 tls login account high"_s;
    const QString submission = u"smtp smtp.ac-amiens.fr:587 starttls login account medium"_s;
    const std::vector<Row> rows = {
        {u"own"_s, 0, imap, u"smtp smtp.ac-amiens.fr:465 tls login account high"_s, Confidence::High},
        {u"own"_s, 1, u"pop pop.ac-amiens.fr:995 tls login account medium"_s, submission, Confidence::Medium},
        {u"own"_s, 2, imap, submission, Confidence::Medium},
        {u"own"_s, 3, u"imap pop.ac-amiens.fr:993 tls login account medium"_s, submission,
         Confidence::Medium},
        {u"own"_s, 4, imap, u"smtp typed typed account low"_s, Confidence::High},
        {u"own"_s, 5, u"imap imaps.ac-amiens.fr:993 tls address account low"_s,
         u"smtp smtps.ac-amiens.fr:465 tls address account low"_s, Confidence::Low},
        {u"own"_s, 6, u"pop pop.ac-amiens.fr:110 starttls login account low"_s,
         u"smtp smtp.ac-amiens.fr:25 starttls login account low"_s, Confidence::Low},
        {u"own"_s, 7, u"pop pop.ac-amiens.fr:110 plain login account low"_s,
         u"smtp smtp.ac-amiens.fr:25 plain login account low"_s, Confidence::Low},
        {u"national"_s, 0, u"imap imap.education.gouv.fr:993 tls address application medium"_s,
         u"smtp typed address application low"_s, Confidence::Medium},
    };
    const Academy academy = builtInAcademy();
    CHECK(academy.services.front().presets.size() + academy.services.back().presets.size() == rows.size());

    for (const Row &row : rows) {
        CAPTURE(row.service, row.index);
        const MailService *const service = academy.service(row.service);
        REQUIRE(service != nullptr);
        const ServerPreset &preset = service->presets.at(static_cast<std::size_t>(row.index));
        CHECK(lineOf(preset.incoming) == row.incoming);
        CHECK(lineOf(preset.outgoing) == row.outgoing);
        CHECK(preset.confidence() == row.confidence);
        CHECK(preset.rank == row.index + 1);
    }
}

TEST_CASE("every text is there in both languages, every row has its source and day")
{
    const auto complete = [](const LocalText &text) {
        return !text.french.isEmpty() && !text.english.isEmpty();
    };
    const Academy academy = builtInAcademy();

    CHECK(complete(academy.note));
    for (const Contact &contact : academy.contacts)
        CHECK(complete(contact.who));
    for (const MailService &service : academy.services) {
        CHECK(complete(service.name));
        CHECK(complete(service.explanation));
        CHECK(service.applicationPassword.isEmpty() == (service.id == u"own"_s));
        for (const ServerPreset &preset : service.presets) {
            CAPTURE(preset.id);
            CHECK(complete(preset.name));
            CHECK(complete(preset.explanation));
            CHECK((preset.warning.isEmpty() || complete(preset.warning)));
            CHECK((!preset.discouraged || complete(preset.warning)));
            for (const ServerRow &row : {preset.incoming, preset.outgoing}) {
                CHECK(complete(row.source));
                CHECK(row.checkedOn == QDate(2026, 11, 21));
                CHECK((row.warning.isEmpty() || complete(row.warning)));
            }
        }
    }
}

TEST_CASE("nothing guessed is shipped")
{
    const Academy academy = builtInAcademy();

    CHECK(academy.help.isEmpty()); // no source names a help desk
    CHECK(academy.portal.intranet.isEmpty());
    for (const ServerPreset &preset : academy.service(u"national"_s)->presets)
        CHECK_FALSE(preset.outgoing.endpoint); // no source names the national sending server
}

TEST_CASE("the portal's addresses lead to the hosts that the activation may talk to")
{
    const PortalFacts portal = builtInAcademy().portal;

    CHECK(portal.hosts == QStringList{u"portail.ac-amiens.fr"_s});
    CHECK(portal.hosts.contains(portal.activation.host()));
    CHECK(portal.hosts.contains(portal.change.host()));
}

TEST_CASE("clear text is marked, and so is the alias")
{
    QSet<QString> discouraged;
    QSet<QString> alias;
    const Academy academy = builtInAcademy();
    for (const ServerPreset &preset : academy.service(u"own"_s)->presets) {
        if (preset.discouraged)
            discouraged += preset.id;
        if (preset.aliasAsAddress)
            alias += preset.id;
    }

    CHECK(discouraged == QSet{u"pop-110-smtp-25-clear"_s});
    CHECK(alias == QSet{u"imap-pop-host"_s});
}

TEST_CASE("presets and services are found by id")
{
    const Academy academy = builtInAcademy();

    CHECK(academy.service(u"private") == nullptr);
    REQUIRE(academy.service(u"own") != nullptr);
    CHECK(academy.service(u"own")->preset(u"nothing") == nullptr);
    REQUIRE(academy.service(u"own")->preset(u"pop-smtp-587") != nullptr);
    CHECK(academy.service(u"own")->preset(u"pop-smtp-587")->endpoints().size() == 2);
    CHECK(academy.service(u"own")->preset(u"imap-provider-smtp")->endpoints().size() == 1);
}

TEST_CASE("presets are printed in the words of the data")
{
    const Academy academy = builtInAcademy();
    const auto presets = nlohmann::json::parse(presetsAsJson(*academy.service(u"own")).toStdString());

    REQUIRE(presets.size() == 8);
    const auto &best = presets.at(0);
    CHECK(best.at("id") == "imap-smtp-465");
    CHECK(best.at("service") == "own");
    CHECK(best.at("rank") == 1);
    CHECK(best.at("confidence") == "high");
    CHECK(best.at("incoming").at("host") == "imap.ac-amiens.fr");
    CHECK(best.at("incoming").at("port") == 993);
    CHECK(best.at("incoming").at("security") == "tls");
    CHECK(best.at("incoming").at("loginForm") == "login");
    CHECK(best.at("incoming").at("passwordKind") == "account");
    CHECK(best.at("incoming").at("role") == "incoming");
    CHECK(best.at("incoming").at("checkedOn") == "2026-11-21");
    CHECK(presets.at(4).at("outgoing").at("typed") == true);
    CHECK_FALSE(presets.at(4).at("outgoing").contains("host"));
    CHECK(presets.at(7).at("discouraged") == true);
    CHECK(presets.at(7).contains("warning"));
}

TEST_CASE("printed rows are the data's rows, word for word")
{
    const Academy academy = builtInAcademy();
    QFile file(u":/academies/amiens.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto data = nlohmann::json::parse(file.readAll().toStdString());

    for (const auto &service : data.at("services")) {
        const auto printed = nlohmann::json::parse(
            presetsAsJson(*academy.service(QString::fromStdString(service.at("id")))).toStdString());
        for (const auto &preset : printed) {
            for (const char *role : {"incoming", "outgoing"}) {
                const auto &servers = service.at("servers");
                const auto &id = preset.at(role).at("id");
                const auto row = std::find_if(servers.begin(), servers.end(),
                                              [&](const auto &s) { return s.at("id") == id; });
                REQUIRE(row != servers.end());
                CHECK(preset.at(role) == *row);
            }
        }
    }
}

TEST_CASE("the user name follows the form that the row asks for")
{
    const Login login = Login::parse(u"mdupont"_s).value();
    const EmailAddress address = EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value();
    const auto nameFor = [&](LoginForm form) {
        return userNameFor(form, login, address, u"ac-amiens.fr"_s, u"typed@home"_s);
    };

    CHECK(nameFor(LoginForm::Login) == u"mdupont"_s);
    CHECK(nameFor(LoginForm::LoginAddress) == u"mdupont@ac-amiens.fr"_s);
    CHECK(nameFor(LoginForm::Address) == u"Marie.Dupont@ac-amiens.fr"_s);
    CHECK(nameFor(LoginForm::Typed) == u"typed@home"_s);
}

TEST_CASE("a text falls back to French")
{
    CHECK(LocalText{u"oui"_s, u"yes"_s}.in(u"en") == u"yes"_s);
    CHECK(LocalText{u"oui"_s, u"yes"_s}.in(u"fr") == u"oui"_s);
    CHECK(LocalText{u"oui"_s, {}}.in(u"en") == u"oui"_s);
}
