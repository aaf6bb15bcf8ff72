// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"

#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray builtInText()
{
    return contentOf(u":/academies/amiens.json"_s);
}

/// The built-in file with an RFC 6902 patch on it.
QByteArray patched(const char *patch)
{
    const auto json = nlohmann::json::parse(builtInText().toStdString()).patch(nlohmann::json::parse(patch));
    return QByteArray::fromStdString(json.dump());
}

QString detailOf(const QByteArray &json)
{
    const auto academy = readAcademy(json, u"academy.json"_s);
    REQUIRE_FALSE(academy);
    CHECK(academy.fault().kind == FaultKind::AcademyFileInvalid);
    return academy.fault().detail;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("each shipped académie reads")
{
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/academies"));
    const auto files = folder.entryInfoList({u"*.json"_s});
    int academies = 0;
    for (const QFileInfo &file : files) {
        if (file.fileName().endsWith(u".schema.json"_s))
            continue;
        ++academies;
        DYNAMIC_SECTION(file.fileName().toStdString())
        {
            const auto academy = readAcademy(contentOf(file.filePath()), file.fileName());
            CAPTURE(academy ? QString() : academy.fault().detail);
            REQUIRE(academy);
            CHECK(QString(academy.value().id + u".json"_s) == file.fileName());
        }
    }
    CHECK(academies >= 1);
}

TEST_CASE("what the schema does not allow is named by file, pointer and reason")
{
    struct Row {
        const char *patch;
        const char *detail;
    };
    const Row row = GENERATE(
        Row{R"([{"op":"add","path":"/colour","value":1}])", "/colour: unknown key"},
        Row{R"([{"op":"add","path":"/services/0/servers/1/hots","value":"x"}])",
            "/services/0/servers/1/hots: unknown key"},
        Row{R"([{"op":"add","path":"/services/0/name/de","value":"x"}])", "/services/0/name/de: unknown key"},
        Row{R"([{"op":"remove","path":"/domain"}])", "/domain: missing key"},
        Row{R"([{"op":"remove","path":"/portal/hosts"}])", "/portal/hosts: missing key"},
        Row{R"([{"op":"remove","path":"/services/0/servers/0/confidence"}])",
            "/services/0/servers/0/confidence: missing key"},
        Row{R"([{"op":"remove","path":"/services/0/servers/0/host"}])",
            "/services/0/servers/0/host: missing key"},
        Row{R"([{"op":"remove","path":"/services/0/presets/0/name/fr"}])",
            "/services/0/presets/0/name/fr: missing key"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/port","value":"993"}])",
            "/services/0/servers/0/port: wrong type: string"},
        Row{R"([{"op":"replace","path":"/services","value":{}}])", "/services: wrong type: object"},
        Row{R"([{"op":"replace","path":"/name","value":null}])", "/name: wrong type: null"},
        Row{R"([{"op":"replace","path":"/services/0/presets/0/name","value":"IMAP"}])",
            "/services/0/presets/0/name: wrong type: string"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/port","value":0}])",
            "/services/0/servers/0/port: smaller than 1"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/port","value":65536}])",
            "/services/0/servers/0/port: larger than 65535"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/port","value":-1}])",
            "/services/0/servers/0/port: smaller than 1"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/port","value":993.5}])",
            "/services/0/servers/0/port: wrong type: number"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/security","value":"ssl"}])",
            "/services/0/servers/0/security: not one of"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/confidence","value":"guess"}])",
            "/services/0/servers/0/confidence: not one of"},
        Row{R"([{"op":"replace","path":"/services/0/id","value":"private"}])", "/services/0/id: not one of"},
        Row{R"([{"op":"replace","path":"/schema","value":2}])", "/schema: not one of"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/host","value":"imap.académie.fr"}])",
            "/services/0/servers/0/host: not a host name in ASCII"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/host","value":"imap ac-amiens.fr"}])",
            "/services/0/servers/0/host: not a host name in ASCII"},
        Row{R"([{"op":"replace","path":"/domain","value":"AC-AMIENS.FR"}])",
            "/domain: not a host name in ASCII"},
        Row{R"([{"op":"replace","path":"/codePrefix","value":"Amiens"}])",
            "/codePrefix: not in the shape required here"},
        Row{R"([{"op":"replace","path":"/portal/hosts/0","value":"pоrtail.ac-amiens.fr"}])",
            "/portal/hosts/0: not a host name in ASCII"},
        Row{R"([{"op":"replace","path":"/services/0/presets/0/id","value":"Mon préréglage"}])",
            "/services/0/presets/0/id: not an identifier"},
        Row{R"([{"op":"replace","path":"/services/0/webmail","value":"http://bv.ac-amiens.fr/"}])",
            "/services/0/webmail: not in the shape"},
        Row{R"([{"op":"replace","path":"/services/0/webmail","value":"javascript:x"}])",
            "/services/0/webmail: not in the shape"},
        Row{R"([{"op":"replace","path":"/portal/hosts","value":[]}])", "/portal/hosts: fewer entries than 1"},
        Row{R"([{"op":"replace","path":"/services","value":[]}])", "/services: fewer entries than 1"},
        Row{R"([{"op":"replace","path":"","value":[]}])", "/: wrong type: array"});
    CAPTURE(row.patch);

    CHECK(detailOf(patched(row.patch)).startsWith(u"academy.json: "_s + QString::fromUtf8(row.detail)));
}

TEST_CASE("what makes no sense is named by file, pointer and reason")
{
    struct Row {
        const char *patch;
        const char *detail;
    };
    const Row row = GENERATE(
        Row{R"([{"op":"copy","from":"/services/0","path":"/services/1"},{"op":"remove","path":"/services/2"}])",
            "/services/1/id: duplicate id"},
        Row{R"([{"op":"copy","from":"/services/0/servers/0","path":"/services/0/servers/1"}])",
            "/services/0/servers/1/id: duplicate id"},
        Row{R"([{"op":"replace","path":"/services/0/servers/1/rank","value":1}])",
            "/services/0/servers/1/rank: duplicate rank"},
        Row{R"([{"op":"replace","path":"/services/0/presets/1/id","value":"imap-smtp-465"}])",
            "/services/0/presets/1/id: duplicate id"},
        Row{R"([{"op":"replace","path":"/services/0/presets/1/rank","value":1}])",
            "/services/0/presets/1/rank: duplicate rank"},
        Row{R"([{"op":"replace","path":"/services/0/presets/2/incoming","value":"imap-994"}])",
            "/services/0/presets/2/incoming: no server"},
        Row{R"([{"op":"replace","path":"/services/0/presets/2/outgoing","value":"smtp-national-typed"}])",
            "/services/0/presets/2/outgoing: no server"},
        Row{R"([{"op":"replace","path":"/services/0/presets/2/outgoing","value":"imap-993"}])",
            "/services/0/presets/2/outgoing: this server has the other role"},
        Row{R"([{"op":"remove","path":"/services/0/presets/7/discouraged"}])",
            "/services/0/presets/7: clear text"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/security","value":"plain"}])",
            "/services/0/presets/0: clear text"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/protocol","value":"smtp"}])",
            "/services/0/servers/0/protocol: not a protocol"},
        Row{R"([{"op":"replace","path":"/services/0/servers/0/checkedOn","value":"2026-02-30"}])",
            "/services/0/servers/0/checkedOn: no such day"},
        Row{R"([{"op":"add","path":"/services/1/servers/1/host","value":"smtp.education.gouv.fr"}])",
            "/services/1/servers/1/host: a row that the person types"},
        Row{R"([{"op":"replace","path":"/services/0/webmail","value":"https://me@bv.ac-amiens.fr/"}])",
            "/services/0/webmail: not a usable"},
        Row{R"([{"op":"replace","path":"/services/0/webmail","value":"https://:443/"}])",
            "/services/0/webmail: not a usable"},
        Row{R"([{"op":"add","path":"/help","value":"https:///x"}])", "/help: not a usable"},
        Row{R"([{"op":"add","path":"/contacts/0/url","value":"https://%%/"}])",
            "/contacts/0/url: not a usable"});
    CAPTURE(row.patch);

    CHECK(detailOf(patched(row.patch)).startsWith(u"academy.json: "_s + QString::fromUtf8(row.detail)));
}

TEST_CASE("no data file can send a NUMEN or a password outside the académies' domains")
{
    const QString host = GENERATE(u"portail.ac-amiens.fr.example.net"_s, u"ac-amiens.example"_s,
                                  u"evil-ac-amiens.fr"_s, u"ac-mail.fr"_s, u"education.gouv.fr.evil.org"_s,
                                  u"gouv.fr"_s, u"127.0.0.1"_s, u"localhost.fr"_s);
    CAPTURE(host);
    const QByteArray name = host.toUtf8();
    const QByteArray asHost = "[{\"op\":\"replace\",\"path\":\"%1\",\"value\":\"" + name + "\"}]";
    const QByteArray asUrl = "[{\"op\":\"replace\",\"path\":\"%1\",\"value\":\"https://" + name + "/x\"}]";

    for (const QByteArray path :
         {"/portal/hosts/0", "/services/0/servers/0/host", "/services/1/servers/0/host"})
        CHECK(detailOf(patched(QByteArray(asHost).replace("%1", path).constData()))
                  .contains(QString::fromLatin1(path) + u": outside"_s));
    for (const QByteArray path : {"/portal/activation", "/portal/change"})
        CHECK(detailOf(patched(QByteArray(asUrl).replace("%1", path).constData()))
                  .contains(QString::fromLatin1(path) + u": outside"_s));
}

TEST_CASE("another académie's domains are as good, and a webmail page may be anywhere")
{
    const char *const patch =
        GENERATE(R"([{"op":"replace","path":"/portal/hosts/0","value":"portail.ac-lille.fr"}])",
                 R"([{"op":"replace","path":"/services/0/servers/0/host","value":"imap.ac-lyon.fr"}])",
                 R"([{"op":"replace","path":"/portal/change","value":"https://hub.education.gouv.fr/"}])",
                 R"([{"op":"replace","path":"/services/0/webmail","value":"https://webmail.example.org/"}])",
                 R"([{"op":"remove","path":"/contacts"}])", R"([{"op":"remove","path":"/$schema"}])");
    CAPTURE(patch);

    CHECK(readAcademy(patched(patch), u"academy.json"_s));
}

TEST_CASE("text that is no honest JSON is refused with the place")
{
    struct Row {
        QByteArray text;
        QString detail;
    };
    const Row row = GENERATE(
        Row{"", u"/: parse error at line 1, column 1"_s},
        Row{"{\"schema\":1", u"/schema: parse error at line 1, column 12"_s},
        Row{"{\"schema\":1}x", u"/: parse error"_s},
        Row{"{\"schema\":1,\n\"schema\":1}", u"/schema: duplicate key"_s},
        Row{R"({"portal":{"hosts":["a",{"b":1,"b":2}]}})", u"/portal/hosts/1/b: duplicate key"_s},
        Row{R"({"a/b":{"c~d":1,"c~d":1}})", u"/a~1b/c~0d: duplicate key"_s},
        Row{"\xff\xfe{\0}\0", u"/: parse error"_s}, Row{"{\"name\":\"\xc3(\"}", u"/name: parse error"_s},
        Row{"{\"name\":\"a\nb\"}", u"/name: parse error"_s},
        Row{QByteArray(100000, '['), u"/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: nested too deeply"_s},
        Row{"{\"name\":\"" + QByteArray(2001, 'x') + "\"}", u"/name: text longer than 2000 bytes"_s},
        Row{"{\"" + QByteArray(2001, 'x') + "\":1}", u"/" + QString(80, u'x') + u": text longer"_s},
        Row{QByteArray((1 << 20) + 1, ' '), u"/: larger than 1048576 bytes"_s});
    CAPTURE(row.text.left(80).toStdString());

    CHECK(detailOf(row.text).startsWith(u"academy.json: "_s + row.detail));
}

TEST_CASE("the longest text that passes costs no stack in the patterns")
{
    const QByteArray host(2000, 'a');
    const QByteArray patch =
        R"([{"op":"replace","path":"/services/0/servers/0/host","value":")" + host + "\"}]";

    CHECK(detailOf(patched(patch.constData())).contains(u"/services/0/servers/0/host: "_s));
}

TEST_CASE("a byte order mark, as Windows' editor leaves it, is no obstacle")
{
    CHECK(readAcademy("\xef\xbb\xbf" + builtInText(), u"academy.json"_s));
}

TEST_CASE("the file that was asked for wins, then the one beside the program, then the built-in one")
{
    const QTemporaryDir folder;
    const QString asked = folder.filePath(u"mine.json"_s);
    write(asked, patched(R"([{"op":"replace","path":"/name","value":"Asked"}])"));
    const AcademyText beside{u"/stick/academy.json"_s,
                             patched(R"([{"op":"replace","path":"/name","value":"Beside"}])")};

    const auto byName = chooseAcademy(asked, beside);
    CHECK(readAcademy(byName.content, asked).value() == byName.academy);
    CHECK(byName.academy.name == u"Asked"_s);
    CHECK(byName.file == asked);
    CHECK_FALSE(byName.fault);

    const auto byPlace = chooseAcademy({}, beside);
    CHECK(byPlace.academy.name == u"Beside"_s);
    CHECK(byPlace.file == beside.file);
    CHECK_FALSE(byPlace.fault);

    const auto none = chooseAcademy({}, {});
    CHECK(none.content.isEmpty());
    CHECK(none.academy == builtInAcademy());
    CHECK(none.file.isEmpty());
    CHECK_FALSE(none.fault);
}

TEST_CASE("a file beside the program that nobody vouches for is reported and the built-in one is used")
{
    const Fault fault{FaultKind::StickChanged, u"academy.json"_s};
    const auto chosen = chooseAcademy({}, AcademyText{u"/stick/academy.json"_s, fault});

    CHECK(chosen.academy == builtInAcademy());
    CHECK(chosen.file.isEmpty());
    CHECK(chosen.fault == fault);
}

TEST_CASE("a file that does not read is reported and the built-in one is used")
{
    const QTemporaryDir folder;
    const QString broken = folder.filePath(u"academy.json"_s);
    write(broken, "{");
    const QString asked = GENERATE(u"missing"_s, u"folder"_s, u"broken"_s, u"endless"_s, u""_s);
    const QString path = asked == u"missing"_s   ? folder.filePath(u"nothing.json"_s)
                         : asked == u"folder"_s  ? folder.path()
                         : asked == u"broken"_s  ? broken
                         : asked == u"endless"_s ? u"/dev/zero"_s
                                                 : QString();
    CAPTURE(path);

    const auto chosen = chooseAcademy(path, AcademyText{broken, QByteArray("{")});

    CHECK(chosen.academy == builtInAcademy());
    CHECK(chosen.file.isEmpty());
    REQUIRE(chosen.fault);
    CHECK(chosen.fault->kind == FaultKind::AcademyFileInvalid);
    CHECK(chosen.fault->detail.startsWith(QString((path.isEmpty() ? broken : path) + u": /"_s)));
}

TEST_CASE("the prefix of codes is the académie's, and may be left out")
{
    CHECK(builtInAcademy().codePrefix == u"AM"_s);
    const auto without = readAcademy(patched(R"([{"op":"remove","path":"/codePrefix"}])"), u"academy.json"_s);
    REQUIRE(without);
    CHECK(without.value().codePrefix.isEmpty());
}
