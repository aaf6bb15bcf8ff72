// SPDX-License-Identifier: GPL-3.0-or-later
// "deploy" as an administrator's script runs it, below a root of its own.
#include "ProgramRun.h"
#include "support/Catch.h"
#include "support/PrintedBy.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The picture of a Debian, in the home of a run.
class Picture
{
public:
    Picture()
    {
        run.write(u"picture/usr/lib/thunderbird/application.ini"_s, "[App]\nVersion=153.7.0\n");
        run.write(u"picture/usr/lib/thunderbird/thunderbird"_s, "\x7f"
                                                                "ELF");
        REQUIRE(QFile::setPermissions(at(u"usr/lib/thunderbird/thunderbird"_s),
                                      QFile::ReadOwner | QFile::ExeOwner));
        run.write(u"picture/usr/lib/thunderbird/isp/riseup.net.xml"_s, "<clientConfig/>");
        run.write(u"picture/etc/xdg/autostart/other.desktop"_s, "[Desktop Entry]\n");
        REQUIRE(QDir().mkpath(at(u"var/lib"_s)));
    }

    QString root() const { return run.path(u"picture"_s); }
    QString at(const QString &path) const { return root() + u'/' + path; }
    QStringList deploy(const QStringList &more = {}) const
    {
        return QStringList{u"deploy"_s, u"--root"_s, root()} + more;
    }
    /// Names, modes and contents, but for the memory of deployments.
    QByteArray everything() const
    {
        return printedBy(u"sh"_s,
                         {u"-c"_s,
                          u"cd \"$1\" && find . -path ./var/lib/assistant-messagerie -prune -o -printf "
                          "'%p %m %l\\n' -type f -exec sha256sum {} + | sort"_s,
                          u"sh"_s, root()});
    }

    ProgramRun run;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Self-signed, made on the spot.
QString authorityIn(const Picture &picture)
{
    const QString file = picture.run.path(u"filter.pem"_s);
    printedBy(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                             u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"/dev/null"_s,
                             u"-subj"_s, u"/CN=Filtre du college"_s, u"-days"_s, u"30"_s, u"-out"_s, file});
    return file;
}

} // namespace

TEST_CASE("a dry run says exactly what would be written, and writes nothing")
{
    const Picture picture;
    const QByteArray before = picture.everything();
    const auto result =
        picture.run.run(picture.deploy({u"--dry-run"_s, u"--no-telemetry"_s, u"--language"_s, u"en"_s}));
    CHECK(result.exitCode == 0);
    CHECK(result.output.contains("ac-amiens.fr.xml (new file)"));
    CHECK(result.output.contains("+       <hostname>imap.ac-amiens.fr</hostname>"));
    CHECK(result.output.contains("+     \"DisableTelemetry\": true"));
    CHECK(result.output.contains("+ AutostartCondition=unless-exists assistant-messagerie/first-logon-done"));
    CHECK(result.output.contains("It cannot know a login from one file for everybody"));
    CHECK(result.output.contains("this was a dry run"));
    CHECK(picture.everything() == before);
}

TEST_CASE("deployed twice and taken back once, the tree is as it was")
{
    const Picture picture;
    const QByteArray before = picture.everything();
    const QString file = authorityIn(picture);
    const QStringList command = picture.deploy({u"--ca-file"_s, file, u"--enterprise-roots"_s});
    const auto first = picture.run.json(command, 0);
    CHECK(first.at("changes").size() == 4);
    CHECK(first.at("failure").is_null());
    CHECK(first.at("authority").at("subject") == "CN=Filtre du college");
    CHECK(contentOf(picture.at(u"etc/assistant-messagerie/authority.pem"_s)) == contentOf(file));
    const auto policies = nlohmann::json::parse(
        contentOf(picture.at(u"etc/thunderbird/policies/policies.json"_s)).toStdString());
    CHECK(policies.at("policies").at("Certificates") ==
          nlohmann::json(
              {{"ImportEnterpriseRoots", true}, {"Install", {"/etc/assistant-messagerie/authority.pem"}}}));

    const auto second = picture.run.json(command, 0);
    CHECK(second.at("changes").empty());
    CHECK(second.at("receipt").is_null());

    const auto undone = picture.run.json(picture.deploy({u"--undo"_s}), 0);
    CHECK(undone.at("command") == "deploy");
    CHECK(undone.at("removed").size() == 4);
    CHECK(picture.everything() == before);
    CHECK(picture.run.json(picture.deploy({u"--undo"_s}), 4).at("failure") == "nothing-to-undo");
}

TEST_CASE("what is written was printed before")
{
    const Picture picture;
    const auto result = picture.run.run(picture.deploy({u"--language"_s, u"en"_s}));
    CHECK(result.exitCode == 0);
    const auto preview = result.output.indexOf("ac-amiens.fr.xml (new file)");
    const auto done = result.output.indexOf("This computer is prepared.");
    CHECK(preview >= 0);
    CHECK(done > preview);
    CHECK(result.errors.contains("The assistant is not at /usr/bin/assistant-messagerie yet"));
}

TEST_CASE("the school's own data go along, as they were judged")
{
    const Picture picture;
    QFile shipped(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    const QByteArray data = shipped.readAll().replace("\"Académie d'Amiens\"", "\"Collège du Parc\"");
    const QString file = picture.run.write(u"academy.json"_s, data);
    picture.run.json(picture.deploy({u"--academy"_s, file}), 0);
    CHECK(contentOf(picture.at(u"etc/assistant-messagerie/academy.json"_s)) == data);
    CHECK(contentOf(picture.at(u"etc/xdg/autostart/assistant-messagerie.desktop"_s))
              .contains("--first-logon --academy \"/etc/assistant-messagerie/academy.json\"\n"));
}

TEST_CASE("a batch file is named as users reach it, and is not copied where all could read it")
{
    const Picture picture;
    CHECK(picture.run.json(picture.deploy({u"--logon-batch"_s, u"postes.csv"_s}), 2).at("failure").is_null());
    picture.run.json(picture.deploy({u"--logon-batch"_s, u"/srv/postes.csv"_s}), 0);
    CHECK(contentOf(picture.at(u"etc/xdg/autostart/assistant-messagerie.desktop"_s))
              .contains(" batch \"/srv/postes.csv\" --apply\n"));
    CHECK_FALSE(QFile::exists(picture.at(u"etc/assistant-messagerie"_s)));
}

TEST_CASE("data, an authority or policies that cannot be used stop a deployment before it writes")
{
    const Picture picture;
    const QString broken = picture.run.write(u"broken.json"_s, "{");
    const QByteArray before = picture.everything();
    CHECK(picture.run.json(picture.deploy({u"--academy"_s, broken}), 2).at("failure") ==
          "academy-file-invalid");
    CHECK(picture.run.json(picture.deploy({u"--ca-file"_s, broken}), 2).at("failure") ==
          "academy-file-invalid");
    CHECK(picture.run.json({u"deploy"_s, u"--root"_s, picture.at(u"nowhere"_s)}, 2).at("failure").is_null());
    CHECK(picture.everything() == before);

    picture.run.write(u"picture/etc/thunderbird/policies/policies.json"_s, "{");
    const auto refused = picture.run.json(picture.deploy({u"--no-telemetry"_s}), 1);
    CHECK(refused.at("failure") == "prefs-broken");
    CHECK(contentOf(picture.at(u"etc/thunderbird/policies/policies.json"_s)) == "{");
    CHECK_FALSE(QFile::exists(picture.at(u"usr/lib/thunderbird/isp/ac-amiens.fr.xml"_s)));
}

TEST_CASE("the templates for group policy are well formed, and every word has its text in both languages")
{
    const ProgramRun run;
    const QString folder = run.path(u"templates"_s);
    CHECK(run.json({u"deploy"_s, u"--policy-templates"_s, folder}, 0).at("changes").size() == 3);
    const QByteArray read = printedBy(u"python3"_s, {u"-c"_s, uR"py(
import re, sys, xml.etree.ElementTree as tree
folder = sys.argv[1]
space = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
admx = tree.parse(folder + "/assistant-messagerie.admx")
text = tree.tostring(admx.getroot(), encoding="unicode")
wanted = {kind: set(re.findall(r"\$\(%s\.(\w+)\)" % kind, text)) for kind in ("string", "presentation")}
for language in ("fr-FR", "en-US"):
    adml = tree.parse(f"{folder}/{language}/assistant-messagerie.adml")
    for kind, names in wanted.items():
        assert names == {node.get("id") for node in adml.iter(space + kind)}, (language, kind)
    for node in adml.iter(space + "listBox"):
        assert node.get("refId") in {each.get("id") for each in admx.iter(space + "list")}
for policy in admx.iter(space + "policy"):
    print(policy.get("class"), policy.get("key"), policy.get("valueName"))
)py"_s,
                                                     folder});
    CHECK(read == "Machine SOFTWARE\\Policies\\Mozilla\\Thunderbird\\Certificates ImportEnterpriseRoots\n"
                  "Machine SOFTWARE\\Policies\\Mozilla\\Thunderbird\\Certificates None\n"
                  "Machine SOFTWARE\\Policies\\Mozilla\\Thunderbird DisableTelemetry\n");
}

TEST_CASE("at a log-on nothing opens for who has been through it, and without a display for nobody")
{
    ProgramRun run;
    run.environment.remove(u"DISPLAY"_s);
    run.environment.remove(u"WAYLAND_DISPLAY"_s);
    run.environment.remove(u"QT_QPA_PLATFORM"_s);
    const auto blind = run.run({u"--first-logon"_s});
    CHECK(blind.exitCode == 0);
    CHECK(blind.output + blind.errors == "");

    run.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    run.environment.remove(u"XDG_CONFIG_HOME"_s);
    run.write(u".config/assistant-messagerie/first-logon-done"_s, "");
    const auto over = run.run({u"--first-logon"_s}); // a window would stay until the test gives up
    CHECK(over.exitCode == 0);
}
