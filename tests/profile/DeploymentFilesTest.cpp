// SPDX-License-Identifier: GPL-3.0-or-later
// What a deployment puts on a computer, file by file: the bytes and nothing else.
#include "profile/deploy/AutoconfigXml.h"
#include "profile/deploy/FirstLogOn.h"
#include "profile/deploy/PoliciesFile.h"
#include "profile/deploy/PolicyValues.h"
#include "support/Catch.h"
#include "support/MemoryRegistry.h"

using namespace Qt::StringLiterals;

namespace {

const PolicyWishes authority{.authorityFile = u"/etc/assistant-messagerie/authority.pem"_s};
const PolicyWishes everything{.enterpriseRoots = true,
                              .authorityFile = u"/etc/assistant-messagerie/authority.pem"_s,
                              .noTelemetry = true};

QByteArray merged(const std::optional<QByteArray> &before, const PolicyWishes &wishes)
{
    const auto after = mergedPolicies(before, wishes, u"policies.json"_s);
    REQUIRE(after);
    return after.value();
}

const QString certificates = policyKey + u"\\Certificates"_s;

} // namespace

TEST_CASE("a new policies.json holds what was wished for and nothing else")
{
    CHECK(merged(std::nullopt, everything) == R"({
  "policies": {
    "DisableTelemetry": true,
    "Certificates": {
      "ImportEnterpriseRoots": true,
      "Install": [
        "/etc/assistant-messagerie/authority.pem"
      ]
    }
  }
}
)");
    CHECK(merged(QByteArray(), {.noTelemetry = true}) == R"({
  "policies": {
    "DisableTelemetry": true
  }
}
)");
}

TEST_CASE("what stands in policies.json stays, in its order and layout")
{
    const QByteArray before =
        "{\n\t\"policies\": {\n\t\t\"Zebra\": [1, 2.5, null],\n"
        "\t\t\"Certificates\": {\n\t\t\t\"Install\": [\n\t\t\t\t\"mine.pem\"\n\t\t\t],\n"
        "\t\t\t\"Unknown\": \"é\"\n\t\t},\n\t\t\"Alpha\": false\n\t},\n\t\"note\": \"ours\"\n}";
    CHECK(merged(before, authority) ==
          "{\n\t\"policies\": {\n\t\t\"Zebra\": [\n\t\t\t1,\n\t\t\t2.5,\n\t\t\tnull\n\t\t],\n"
          "\t\t\"Certificates\": {\n\t\t\t\"Install\": [\n\t\t\t\t\"mine.pem\",\n"
          "\t\t\t\t\"/etc/assistant-messagerie/authority.pem\"\n\t\t\t],\n"
          "\t\t\t\"Unknown\": \"é\"\n\t\t},\n\t\t\"Alpha\": false\n\t},\n\t\"note\": \"ours\"\n}");
}

TEST_CASE("a policies.json on one line stays on one line")
{
    CHECK(merged(QByteArray("{\"policies\":{\"A\":1}}\n"), {.noTelemetry = true}) ==
          "{\"policies\":{\"A\":1,\"DisableTelemetry\":true}}\n");
}

TEST_CASE("where all is as wished the bytes come back, however odd they are laid out")
{
    const QByteArray odd =
        "{ \"policies\" :{\"Certificates\":\r\n{ \"ImportEnterpriseRoots\":true } }}  \r\n";
    CHECK(merged(odd, {.enterpriseRoots = true}) == odd);
    const QByteArray once = merged(std::nullopt, everything);
    CHECK(merged(once, everything) == once);
}

TEST_CASE("a policies.json that nobody could read safely is refused, with the place")
{
    const auto [before, place] = GENERATE(
        table<QByteArray, QString>({{"{", u"policies.json: /: no JSON object"_s},
                                    {"[]", u"policies.json: /: no JSON object"_s},
                                    {"{\"policies\":{\"A\":1,\"A\":2}}", u"policies.json: /: twice: A"_s},
                                    {"{\"policies\":3}", u"policies.json: /policies: no object"_s},
                                    {"{\"policies\":{\"Certificates\":true}}",
                                     u"policies.json: /policies/Certificates: of another type"_s},
                                    {"{\"policies\":{\"Certificates\":{\"Install\":\"a\"}}}",
                                     u"policies.json: /policies/Certificates/Install: of another type"_s}}));
    const auto after = mergedPolicies(before, authority, u"policies.json"_s);
    REQUIRE_FALSE(after);
    CHECK(after.fault() == Fault{FaultKind::PrefsBroken, place});
}

TEST_CASE("without policies in the registry every wish is left for the file")
{
    MemoryRegistry registry;
    const auto values = policyValues(registry, everything);
    REQUIRE(values);
    CHECK(values.value().registry.isEmpty());
    CHECK(values.value().leftForFile == everything);
}

TEST_CASE("a policy that the registry has already is completed there, for it hides the file's")
{
    MemoryRegistry registry;
    registry.put(certificates + u"\\Install"_s, u"1"_s, RegistryValue::ofText(u"\\\\school\\filter.crt"_s));
    registry.put(policyKey, u"DisableTelemetry"_s, RegistryValue::ofNumber(0));
    const auto values = policyValues(registry, everything);
    REQUIRE(values);
    CHECK(values.value().leftForFile.isEmpty());
    const QList<RegistryChange> expected{
        {certificates, u"ImportEnterpriseRoots"_s, std::nullopt, RegistryValue::ofNumber(1)},
        {certificates + u"\\Install"_s, u"2"_s, std::nullopt,
         RegistryValue::ofText(everything.authorityFile)},
        {policyKey, u"DisableTelemetry"_s, RegistryValue::ofNumber(0), RegistryValue::ofNumber(1)}};
    CHECK(values.value().registry == expected);
}

TEST_CASE("an authority that the registry lists already is not listed twice")
{
    MemoryRegistry registry;
    registry.put(certificates + u"\\Install"_s, u"7"_s, RegistryValue::ofText(authority.authorityFile));
    const auto values = policyValues(registry, authority);
    REQUIRE(values);
    REQUIRE(values.value().registry.size() == 1);
    CHECK(values.value().registry.first().action() == FileChange::Action::Keep);
}

TEST_CASE("the entry of the first log-on starts the assistant on the school's data")
{
    const QByteArray entry =
        autostartEntry({u"/usr/bin/assistant-messagerie"_s, u"/etc/assistant-messagerie/academy.json"_s});
    CHECK(entry.contains("\nExec=\"/usr/bin/assistant-messagerie\" --first-logon --academy "
                         "\"/etc/assistant-messagerie/academy.json\"\n"));
    CHECK(entry.contains("\nTryExec=/usr/bin/assistant-messagerie\n"));
    CHECK(entry.contains("\nAutostartCondition=unless-exists assistant-messagerie/first-logon-done\n"));
    CHECK(autostartEntry({u"/usr/bin/assistant-messagerie"_s}).contains("messagerie\" --first-logon\n"));
}

TEST_CASE("with a batch file the entry opens nothing, and runs at every log-on")
{
    const QByteArray entry =
        autostartEntry({u"/usr/bin/assistant-messagerie"_s, u"/etc/assistant-messagerie/academy.json"_s,
                        u"/srv/école/postes.csv"_s});
    CHECK(entry.contains("\nExec=\"/usr/bin/assistant-messagerie\" batch \"/srv/école/postes.csv\" --apply "
                         "--academy \"/etc/assistant-messagerie/academy.json\"\n"));
    CHECK_FALSE(entry.contains("AutostartCondition"));
    CHECK_FALSE(entry.contains("--first-logon"));
}

TEST_CASE("Active Setup only notes the assistant for the moment when the desktop is there")
{
    const auto values =
        activeSetupValues({u"C:\\Program Files\\assistant-messagerie\\assistant-messagerie.exe"_s,
                           u"C:\\ProgramData\\assistant-messagerie\\academy.json"_s});
    const auto stub = std::ranges::find(values, u"StubPath"_s, &RegistryFileValue::name);
    REQUIRE(stub != values.end());
    CHECK(stub->value->type == RegistryValue::Type::ExpandString);
    CHECK(
        stub->value->text() ==
        u"%SystemRoot%\\System32\\reg.exe add HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce "
        "/v assistant-messagerie /t REG_SZ /d "
        "\"\\\"C:\\Program Files\\assistant-messagerie\\assistant-messagerie.exe\\\" --first-logon --academy "
        "\\\"C:\\ProgramData\\assistant-messagerie\\academy.json\\\"\" /f"_s);
}
