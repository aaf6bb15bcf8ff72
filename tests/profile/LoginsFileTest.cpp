// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/LoginsFile.h"

#include "support/Catch.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1795286760000, Qt::UTC);
const QString origin = u"imap://imap.ac-amiens.fr"_s;

Json parsed(const Result<QByteArray> &file)
{
    REQUIRE(file);
    return Json::parse(file.value().toStdString());
}

/// As Thunderbird leaves it: keys that we know nothing of, a login of a web page, one of this server.
const QByteArray existing = R"({"nextId":9,"logins":[
  {"id":3,"hostname":"https://example.org","httpRealm":null,"formSubmitURL":"","encryptedUsername":"AA==",
   "encryptedPassword":"AB==","guid":"{a}","encType":1,"timesUsed":4,"syncCounter":7,"unheardOf":{"z":1,"a":2}},
  {"id":8,"hostname":"imap://imap.ac-amiens.fr","httpRealm":"imap://imap.ac-amiens.fr","formSubmitURL":null,
   "encryptedUsername":"BA==","encryptedPassword":"BB==","guid":"{b}","encType":1,"timeCreated":5,"timesUsed":2}],
  "potentiallyVulnerablePasswords":[],"newThing":[1,2.5],"dismissedBreachAlertsByLoginGUID":{},"version":3})";

} // namespace

TEST_CASE("a first login makes a whole file")
{
    const Json file = parsed(withLogins(std::nullopt, {{origin, {"VQ==", "UA=="}, std::nullopt}}, now));
    REQUIRE(file.at("nextId") == 2);
    REQUIRE(file.at("version") == 3);
    REQUIRE(file.at("logins").size() == 1);
    const Json &login = file.at("logins")[0];
    REQUIRE(login.at("id") == 1);
    REQUIRE(login.at("hostname") == "imap://imap.ac-amiens.fr");
    REQUIRE(login.at("httpRealm") == "imap://imap.ac-amiens.fr");
    REQUIRE(login.at("formSubmitURL").is_null());
    REQUIRE(login.at("usernameField") == "");
    REQUIRE(login.at("encryptedUsername") == "VQ==");
    REQUIRE(login.at("encryptedPassword") == "UA==");
    REQUIRE(login.at("timeCreated") == 1795286760000);
    REQUIRE(login.at("encType") == 1);
    REQUIRE(login.at("guid").get<std::string>().size() == 38);
}

TEST_CASE("what stands in the file stays, in its order")
{
    const Json before = Json::parse(existing.toStdString());
    const Json after =
        parsed(withLogins(existing, {{u"smtp://smtp.ac-amiens.fr"_s, {"VQ==", "UA=="}, std::nullopt}}, now));
    REQUIRE(after.at("nextId") == 10);
    REQUIRE(after.at("logins").size() == 3);
    REQUIRE(after.at("logins")[0].dump() == before.at("logins")[0].dump());
    REQUIRE(after.at("logins")[1].dump() == before.at("logins")[1].dump());
    REQUIRE(after.at("logins")[2].at("id") == 9);
    REQUIRE(after.at("newThing").dump() == "[1,2.5]");
    std::vector<std::string> keys;
    for (const auto &entry : after.items())
        keys.push_back(entry.key());
    REQUIRE(keys == std::vector<std::string>{"nextId", "logins", "potentiallyVulnerablePasswords", "newThing",
                                             "dismissedBreachAlertsByLoginGUID", "version"});
}

TEST_CASE("a known login is brought up to date in its place")
{
    const auto known = loginsOf(existing, origin);
    REQUIRE(known);
    REQUIRE(known.value().size() == 1);
    REQUIRE(known.value()[0].index == 1);
    REQUIRE(known.value()[0].sealed == SealedLogin{"BA==", "BB=="});

    const Json after = parsed(withLogins(existing, {{origin, {"VQ==", "UA=="}, 1}}, now));
    REQUIRE(after.at("logins").size() == 2);
    REQUIRE(after.at("nextId") == 9);
    const Json &login = after.at("logins")[1];
    REQUIRE(login.at("encryptedPassword") == "UA==");
    REQUIRE(login.at("timePasswordChanged") == 1795286760000);
    REQUIRE(login.at("timeCreated") == 5);
    REQUIRE(login.at("guid") == "{b}");
}

TEST_CASE("an identifier is never given twice")
{
    const QByteArray file = R"({"logins":[{"id":41}]})";
    const Json after = parsed(withLogins(file, {{origin, {"VQ==", "UA=="}, std::nullopt}}, now));
    REQUIRE(after.at("logins")[1].at("id") == 42);
    REQUIRE(after.at("nextId") == 43);
}

TEST_CASE("numbers beyond reason are passed over")
{
    const QByteArray file =
        R"({"nextId":9223372036854775807,"logins":[{"id":9223372036854775807},{"id":1e300},{"id":-5},{"id":6}]})";
    const Json after = parsed(withLogins(file, {{origin, {"VQ==", "UA=="}, std::nullopt}}, now));
    REQUIRE(after.at("logins")[4].at("id") == 7);
}

TEST_CASE("nothing to write keeps the bytes")
{
    REQUIRE(withLogins(existing, {}, now).value() == existing);
}

TEST_CASE("a broken or newer logins.json is named, never rewritten")
{
    const auto file = GENERATE(
        as<QByteArray>{}, "", "{", "[]", "7", R"({"logins":{}})", R"({"logins":[],"version":4})",
        R"({"version":"3"})", "{\"logins\":[\"\xff\"]}",
        QByteArray("{\"logins\":[],\"deep\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}"));
    CAPTURE(file.first(std::min<qsizetype>(file.size(), 80)).toStdString());
    const auto known = loginsOf(file, origin);
    REQUIRE_FALSE(known);
    REQUIRE(known.fault().kind == FaultKind::NssUnusable);
    REQUIRE(known.fault().detail.startsWith(u"logins.json: "_s));
    REQUIRE_FALSE(withLogins(file, {{origin, {"VQ==", "UA=="}, std::nullopt}}, now));
}

TEST_CASE("logins that are not as expected are passed over")
{
    const QByteArray file =
        R"({"logins":[7,null,{},{"hostname":5},{"hostname":"imap://imap.ac-amiens.fr","httpRealm":null},
        {"hostname":"imap://imap.ac-amiens.fr","httpRealm":"imap://imap.ac-amiens.fr","encryptedUsername":7}]})";
    const auto known = loginsOf(file, origin);
    REQUIRE(known);
    REQUIRE(known.value().size() == 1);
    REQUIRE(known.value()[0].sealed == SealedLogin{});
    REQUIRE(parsed(withLogins(file, {{origin, {"VQ==", "UA=="}, std::nullopt}}, now)).at("logins").size() ==
            7);
}

TEST_CASE("logins are taken out, and nothing else", "[repair]")
{
    REQUIRE(withoutLogins(existing, {}).value() == existing);
    Json expected = Json::parse(existing.toStdString());
    expected["logins"].erase(1);
    REQUIRE(parsed(withoutLogins(existing, {1})) == expected);
    REQUIRE_FALSE(withoutLogins("[]", {0}));
}
