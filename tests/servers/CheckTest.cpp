// SPDX-License-Identifier: GPL-3.0-or-later
// `check` by the program itself, against Dovecot, Postfix and HTTPS under the académie's names.
#include "Program.h"
#include "RealServers.h"
#include "support/Catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// "imap.ac-amiens.fr:993:tls:imap", as the data file has it: written down apart from what the program makes
/// of it.
QStringList rowsOfTheDataFile(const QString &security)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList rows;
    for (const QJsonValue service : QJsonDocument::fromJson(file.readAll())[u"services"].toArray()) {
        for (const QJsonValue server : service[u"servers"].toArray()) {
            if (server[u"host"].isString() && server[u"security"].toString() == security)
                rows.append(server[u"host"].toString() % u':' % QString::number(server[u"port"].toInt()) %
                            u':' % security % u':' % server[u"protocol"].toString());
        }
    }
    REQUIRE(!rows.isEmpty());
    return rows;
}

QStringList securedRows()
{
    return rowsOfTheDataFile(u"tls"_s) + rowsOfTheDataFile(u"starttls"_s);
}

QHash<QString, QJsonObject> endpointsOf(const QJsonObject &answer)
{
    QHash<QString, QJsonObject> endpoints;
    for (const QJsonValue endpoint : answer[u"endpoints"].toArray())
        endpoints.insert(endpoint[u"host"].toString() % u':' % QString::number(endpoint[u"port"].toInt()) %
                             u':' % endpoint[u"security"].toString() % u':' %
                             endpoint[u"protocol"].toString(),
                         endpoint.toObject());
    return endpoints;
}

std::string textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson().toStdString();
}

} // namespace

TEST_CASE("check verifies every secured row of every preset, the portal and the webmails", "[check]")
{
    const ProgramRun run = runProgram({u"check"_s, u"--json"_s, u"--ca-file"_s, RealServers::caFile()});
    const QHash<QString, QJsonObject> endpoints = endpointsOf(run.answer());
    const QStringList pages = {u"portail.ac-amiens.fr:443:tls:https"_s, u"bv.ac-amiens.fr:443:tls:https"_s,
                               u"messagerie.education.gouv.fr:443:tls:https"_s};
    for (const QString &row : securedRows() + pages) {
        INFO(row.toStdString());
        REQUIRE(endpoints.contains(row));
        const QJsonObject endpoint = endpoints.value(row);
        INFO(textOf(endpoint));
        CHECK(endpoint[u"state"].toString() == u"ok"_s);
        CHECK(endpoint[u"failure"].isNull());
        CHECK(endpoint[u"tls"][u"version"].toString() == u"TLSv1.3"_s);
        REQUIRE(endpoint[u"tls"][u"chain"].toArray().size() == 2);
        CHECK(endpoint[u"tls"][u"chain"][0][u"issuer"].toString().contains(u"Emission de test"_s));
        CHECK(endpoint[u"tls"][u"chain"][0][u"sha256"].toString().remove(u':').size() == 64);
    }
    CHECK(run.exitCode == 0);
    CHECK(RealServers::acceptedLogins().isEmpty());
    CHECK(RealServers::refusedLogins() == 0);
}

TEST_CASE("check names the certificate of its own that a host shows by SNI", "[check]")
{
    const ProgramRun run = runProgram(
        {u"check"_s, u"--json"_s, u"--service"_s, u"national"_s, u"--ca-file"_s, RealServers::caFile()});
    const QJsonObject endpoint = endpointsOf(run.answer()).value(u"imap.education.gouv.fr:993:tls:imap"_s);
    CHECK(endpoint[u"tls"][u"chain"][0][u"subject"].toString().contains(u"education.gouv.fr"_s));
}

TEST_CASE("check lists what the servers offer for logging in", "[check]")
{
    const ProgramRun run = runProgram({u"check"_s, u"--json"_s, u"--ca-file"_s, RealServers::caFile(),
                                       u"--endpoint"_s, u"smtp.ac-amiens.fr:587:starttls:smtp"_s,
                                       u"--endpoint"_s, u"imap.ac-amiens.fr:993:tls:imap"_s});
    const QHash<QString, QJsonObject> endpoints = endpointsOf(run.answer());
    REQUIRE(endpoints.size() == 2);
    for (const QJsonObject &endpoint : endpoints) {
        INFO(textOf(endpoint));
        CHECK(QJsonDocument(endpoint[u"capabilities"].toArray()).toJson().contains("PLAIN"));
    }
}

TEST_CASE("check trusts nothing that the authority it knows has not signed", "[check]")
{
    const ProgramRun run = runProgram({u"check"_s, u"--json"_s, u"--service"_s, u"own"_s});
    CHECK(run.exitCode == 1);
    const QHash<QString, QJsonObject> endpoints = endpointsOf(run.answer());
    for (const QString &row : securedRows().filter(u"ac-amiens.fr"_s)) {
        const QJsonObject endpoint = endpoints.value(row);
        INFO(row.toStdString() << textOf(endpoint));
        CHECK(endpoint[u"state"].toString() == u"failed"_s);
        CHECK(endpoint[u"failure"].toString() == u"certificate-unknown-issuer"_s);
        CHECK(!endpoint[u"remedy"].toString().isEmpty());
    }
}

TEST_CASE("check names a name that is not there", "[check]")
{
    const ProgramRun run =
        runProgram({u"check"_s, u"--json"_s, u"--endpoint"_s, u"nowhere.ac-amiens.fr:993:tls:imap"_s});
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"dns-failed"_s);
}
