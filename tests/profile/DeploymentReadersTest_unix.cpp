// SPDX-License-Identifier: GPL-3.0-or-later
// What a deployment writes, read by programs that are not ours.
#include "profile/deploy/AutoconfigXml.h"
#include "profile/deploy/FirstLogOn.h"
#include "profile/deploy/PoliciesFile.h"
#include "support/Catch.h"
#include "support/PrintedBy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

ServerAccess access(const QString &endpoint, const QString &userName)
{
    return {SecureEndpoint::from(endpointFrom(endpoint).value()).value(), userName};
}

QByteArray python(const char *script, const QByteArray &input)
{
    return printedBy(u"python3"_s, {u"-c"_s, QString::fromUtf8(script)}, input);
}

} // namespace

TEST_CASE("Python's XML reader finds every server of the school's file, with its words")
{
    const SchoolSettings school{
        .domain = u"ac-amiens.fr"_s,
        .name = u"Académie d'Amiens <&>"_s,
        .incoming = {access(u"imap.ac-amiens.fr:993:tls:imap"_s, u"%EMAILLOCALPART%"_s),
                     access(u"pop.ac-amiens.fr:110:starttls:pop"_s, u"%EMAILADDRESS%"_s)},
        .outgoing = {access(u"smtp.ac-amiens.fr:587:starttls:smtp"_s, u"%EMAILLOCALPART%"_s)}};
    const QByteArray read = python(R"(
import sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
provider = root.find("emailProvider")
print(root.tag, root.get("version"), provider.get("id"), provider.findtext("domain"), provider.findtext("displayName"))
for server in provider:
    if server.tag.endswith("Server"):
        print(server.tag, server.get("type"), *[server.findtext(name) for name in
              ("hostname", "port", "socketType", "authentication", "username")], server.findtext("pop3/leaveMessagesOnServer"))
)",
                                   autoconfigXml(school));
    CHECK(read ==
          "clientConfig 1.1 ac-amiens.fr ac-amiens.fr Académie d'Amiens <&>\n"
          "incomingServer imap imap.ac-amiens.fr 993 SSL password-cleartext %EMAILLOCALPART% None\n"
          "incomingServer pop3 pop.ac-amiens.fr 110 STARTTLS password-cleartext %EMAILADDRESS% true\n"
          "outgoingServer smtp smtp.ac-amiens.fr 587 STARTTLS password-cleartext %EMAILLOCALPART% None\n");
    CHECK(autoconfigName(school) == u"ac-amiens.fr.xml"_s);
}

TEST_CASE("Python's JSON reader finds the other policies as they were, and ours beside them")
{
    const QByteArray before =
        R"({"policies": {"Proxy": {"Mode": "system"}, "Certificates": {"Install": ["a.pem"]},
        "Extensions": {"Locked": ["x@y"]}, "Big": 12345678901234567, "Text": "\u00e9\ud83d\ude00\\\""}, "more": [1, {}]})";
    const auto after = mergedPolicies(before, {.enterpriseRoots = true, .authorityFile = u"/é/b.pem"_s}, {});
    REQUIRE(after);
    const QByteArray read = python(R"(
import json, sys
before, after = [json.loads(text) for text in sys.stdin.read().split("\0")]
ours = after["policies"]["Certificates"]
print(ours.pop("ImportEnterpriseRoots"), ours["Install"].pop(), after == before, list(after["policies"]) == list(before["policies"]))
)",
                                   before + QByteArray(1, '\0') + after.value());
    CHECK(read == "True /é/b.pem True True\n");
}

TEST_CASE("the desktop's own reader takes the entry, and takes it apart as it was put together")
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"mes programmes/l'\"assistant\" `$HOME`"_s);
    REQUIRE(QDir().mkpath(QFileInfo(program).path()));
    QFile file(program);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/said\"\n");
    file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    file.close();
    const QString entry = folder.filePath(u"assistant-messagerie.desktop"_s);
    QFile written(entry);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(autostartEntry({program, u"/srv/école/academy \\ 100 %.json"_s}));
    written.close();

    CHECK(printedBy(u"desktop-file-validate"_s, {entry}).isEmpty());
    printedBy(u"gio"_s, {u"launch"_s, entry});
    QFile said(folder.filePath(u"mes programmes/said"_s));
    for (int tries = 0; tries < 100 && said.size() == 0; ++tries)
        printedBy(u"sleep"_s, {u"0.1"_s});
    REQUIRE(said.open(QIODevice::ReadOnly));
    CHECK(said.readAll() == "--first-logon\n--academy\n/srv/école/academy \\ 100 %.json\n");
}
