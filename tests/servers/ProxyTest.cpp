// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a school's network: nothing but a real proxy (squid, microsocks) leads to Dovecot and
// Postfix.
#include "Program.h"
#include "RealServers.h"
#include "support/Catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString squid = u"http://10.30.0.1:3128"_s;
const QString socks = u"socks5://10.30.0.1:1080"_s;
const QStringList rows{u"imap.ac-amiens.fr:993:tls:imap"_s, u"smtp.ac-amiens.fr:587:starttls:smtp"_s,
                       u"portail.ac-amiens.fr:443:tls:https"_s};
const QStringList rightLogin{u"--proxy-user"_s, u"eleve"_s, u"--proxy-password-stdin"_s};

/// `check` behind the proxy called @p kind.
ProgramRun checkBehind(const QString &kind, const QStringList &options, const QByteArray &input = {},
                       const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QStringList command{QStringLiteral(SERVERS_DIR "/behind-proxy"),
                        kind,
                        QStringLiteral(PROGRAM),
                        u"check"_s,
                        u"--json"_s,
                        u"--ca-file"_s,
                        RealServers::caFile()};
    for (const QString &row : rows)
        command << u"--endpoint"_s << row;
    return runCommand(command + options, input, environment);
}

QString failureOf(const ProgramRun &run, qsizetype row)
{
    const QJsonObject endpoint = run.answer()[u"endpoints"][row].toObject();
    return endpoint[u"state"].toString() == u"ok"_s ? u"ok"_s : endpoint[u"failure"].toString();
}

QString outcomeOf(const ProgramRun &run, qsizetype row)
{
    return run.answer()[u"endpoints"][row][u"proxy"][u"outcome"].toString();
}

/// How often squid turned down somebody who gave a name: it notes that, or "-" where nobody was named.
qsizetype refusedLoginsOfSquid()
{
    QFile log(qEnvironmentVariable("REAL_SERVERS") + u"/log/squid-access"_s);
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArrayList lines = log.readAll().split('\n');
    return std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.contains("TCP_DENIED/407") && line.contains(" eleve ");
    });
}

void checkThatAllWentThrough(const ProgramRun &run)
{
    INFO(run.output.toStdString());
    CHECK(run.exitCode == 0);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        CHECK(failureOf(run, row) == u"ok"_s);
        CHECK(outcomeOf(run, row) == u"carried"_s);
    }
    CHECK(run.answer()[u"endpoints"][0][u"remarks"][0][u"remark"].toString() == u"proxy-required"_s);
    CHECK(run.answer()[u"endpoints"][2][u"remarks"].toArray().isEmpty());
}

} // namespace

TEST_CASE("mail goes through a squid that carries it, and the remark says that mail programs cannot",
          "[proxy]")
{
    checkThatAllWentThrough(checkBehind(u"squid"_s, {u"--proxy"_s, squid}));
}

TEST_CASE("the proxy that the system names is found", "[proxy]")
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"https_proxy"_s, squid);
    checkThatAllWentThrough(checkBehind(u"squid"_s, {}, {}, environment));
}

TEST_CASE("a school's squid that carries the web alone is named as what stops mail", "[proxy]")
{
    const ProgramRun run = checkBehind(u"squid-web"_s, {u"--proxy"_s, squid});
    INFO(run.output.toStdString());
    CHECK(failureOf(run, 0) == u"proxy-required"_s);
    CHECK(failureOf(run, 1) == u"proxy-required"_s);
    CHECK(failureOf(run, 2) == u"ok"_s);
    CHECK(outcomeOf(run, 0) == u"refused"_s);
}

TEST_CASE("without its proxy a school's network is silent, and no proxy is made up", "[proxy]")
{
    const ProgramRun run = checkBehind(u"squid"_s, {u"--proxy"_s, u"none"_s});
    INFO(run.output.toStdString());
    CHECK(failureOf(run, 0) == u"port-silent"_s);
    CHECK(run.answer()[u"endpoints"][0][u"proxy"].isNull());
}

TEST_CASE("a squid that wants a login gets it once it is given", "[proxy]")
{
    const ProgramRun without = checkBehind(u"squid-login"_s, {u"--proxy"_s, squid});
    INFO(without.output.toStdString());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        CHECK(failureOf(without, row) == u"proxy-auth-required"_s);
        CHECK(outcomeOf(without, row) == u"loginRequired"_s);
    }
    const ProgramRun with =
        checkBehind(u"squid-login"_s, QStringList{u"--proxy"_s, squid} + rightLogin, "proxy secret\n");
    checkThatAllWentThrough(with);
    CHECK_FALSE(with.output.contains("proxy secret"));
}

TEST_CASE("a wrong password is refused once, whatever the number of rows", "[proxy]")
{
    const ProgramRun run =
        checkBehind(u"squid-login"_s, QStringList{u"--proxy"_s, squid} + rightLogin, "not this one\n");
    INFO(run.output.toStdString());
    QStringList outcomes;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        CHECK(failureOf(run, row) == u"proxy-auth-required"_s);
        outcomes << outcomeOf(run, row);
    }
    CHECK(outcomes.count(u"loginRefused"_s) == 1);
    CHECK(outcomes.count(u"loginRequired"_s) == 2);
    CHECK(refusedLoginsOfSquid() == 1);
    CHECK_FALSE(run.output.contains("not this one"));
}

TEST_CASE("a SOCKS proxy carries mail, with and without a login", "[proxy]")
{
    checkThatAllWentThrough(checkBehind(u"socks"_s, {u"--proxy"_s, socks}));
    const ProgramRun without = checkBehind(u"socks-login"_s, {u"--proxy"_s, socks});
    CHECK(failureOf(without, 0) == u"proxy-auth-required"_s);
    checkThatAllWentThrough(
        checkBehind(u"socks-login"_s, QStringList{u"--proxy"_s, socks} + rightLogin, "proxy secret\n"));
}
