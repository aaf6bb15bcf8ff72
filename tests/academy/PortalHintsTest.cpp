// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

nlohmann::json builtInJson()
{
    QFile file(u":/academies/amiens.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return nlohmann::json::parse(file.readAll().toStdString());
}

/// The built-in file with an RFC 6902 patch on it.
Result<Academy> patched(const char *patch)
{
    const auto json = builtInJson().patch(nlohmann::json::parse(patch));
    return readAcademy(QByteArray::fromStdString(json.dump()), u"academy.json"_s);
}

PortalHints hintsWith(const char *patch)
{
    const auto academy = patched(patch);
    REQUIRE(academy);
    return academy.value().portal.hints;
}

} // namespace

TEST_CASE("the built-in hints have words for each field")
{
    const PortalHints hints = builtInAcademy().portal.hints;

    CHECK(hints == builtInPortalHints());
    for (const QStringList &words : {hints.numen, hints.birthDate, hints.day, hints.month, hints.year,
                                     hints.captcha, hints.login, hints.address, hints.done})
        CHECK(words.size() >= 3);
    CHECK(hints.numen.contains(u"NUMEN"_s));
    CHECK(hints.birthDate.contains(u"date de naissance"_s));
    CHECK(hints.birthDate.contains(u"date of birth"_s));
}

TEST_CASE("the built-in hints have phrases for each outcome that a page can say, in both languages")
{
    const FaultKind kind =
        GENERATE(FaultKind::PortalNumenUnknown, FaultKind::PortalDateMismatch,
                 FaultKind::PortalIdentityRefused, FaultKind::PortalLocked, FaultKind::PortalPasswordRefused,
                 FaultKind::PortalCaptcha, FaultKind::PortalScriptOnly, FaultKind::PortalSessionExpired,
                 FaultKind::PortalMaintenance, FaultKind::PortalAlreadyActive, FaultKind::PortalErrorPage);
    CAPTURE(identifierOf(kind).data());

    REQUIRE(builtInPortalHints().phrases.count(kind) == 1);
    CHECK(builtInPortalHints().phrases.at(kind).size() >= 4);
}

TEST_CASE("the built-in hints say that the real pages were never seen")
{
    const auto source = builtInJson().at("portal").at("hints").at("source");
    CHECK(QString::fromStdString(source.at("fr").get<std::string>()).contains(u"jamais"_s));
    CHECK(QString::fromStdString(source.at("en").get<std::string>()).contains(u"never seen"_s));
}

TEST_CASE("a file that gives no hints has the built-in ones")
{
    CHECK(hintsWith(R"([{"op":"remove","path":"/portal/hints"}])") == builtInPortalHints());
}

TEST_CASE("a file's own words replace the built-in list, and no other list")
{
    const PortalHints hints = hintsWith(
        R"([{"op":"replace","path":"/portal/hints","value":{"source":{"fr":"Vu"},"numen":["matricule"],
             "phrases":{"portal-locked":["porte close"]}}}])");

    PortalHints expected = builtInPortalHints();
    expected.numen = QStringList{u"matricule"_s};
    expected.phrases[FaultKind::PortalLocked] = QStringList{u"porte close"_s};
    CHECK(hints == expected);
}

TEST_CASE("hints that nobody could use are refused")
{
    const char *const patch =
        GENERATE(R"([{"op":"add","path":"/portal/hints/colour","value":["red"]}])",
                 R"([{"op":"remove","path":"/portal/hints/source"}])",
                 R"([{"op":"replace","path":"/portal/hints/numen","value":[]}])",
                 R"([{"op":"replace","path":"/portal/hints/numen","value":"NUMEN"}])",
                 R"([{"op":"replace","path":"/portal/hints/numen/0","value":""}])",
                 R"([{"op":"add","path":"/portal/hints/phrases/port-refused","value":["refusé"]}])");
    CAPTURE(patch);

    const auto academy = patched(patch);
    REQUIRE_FALSE(academy);
    CHECK(academy.fault().detail.startsWith(u"academy.json: /portal/hints"_s));
}

TEST_CASE("the presets that are printed hold no hints")
{
    for (const MailService &service : builtInAcademy().services)
        CHECK_FALSE(presetsAsJson(service).contains("hints"));
}
