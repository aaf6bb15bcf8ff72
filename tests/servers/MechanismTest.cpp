// SPDX-License-Identifier: GPL-3.0-or-later
// A Dovecot that takes neither PLAIN nor LOGIN. Alone in its run: the servers stay that way.
#include "Teacher.h"
#include "support/Catch.h"

#include <QFile>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

void switchPlainOff()
{
    const QString path = RealServers::folder() % u"/dovecot/dovecot.conf"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray settings = file.readAll();
    REQUIRE(settings.contains("auth_mechanisms = plain login"));
    settings.replace("auth_mechanisms = plain login", "auth_mechanisms = scram-sha-256");
    REQUIRE(file.resize(0));
    REQUIRE(file.seek(0));
    REQUIRE(file.write(settings) == settings.size());
    file.close();
    REQUIRE(QProcess::execute(u"doveadm"_s, {u"-c"_s, path, u"reload"_s}) == 0);
    QThread::sleep(2); // the login processes are replaced by and by
}

} // namespace

TEST_CASE("a mechanism that is off is named, and no password is blamed", "[mechanism]")
{
    switchPlainOff();
    for (const QString &preset : {u"imap-smtp-465"_s, u"imap-smtp-587"_s, u"pop-smtp-587"_s}) {
        INFO(preset.toStdString());
        const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
        const int refusedBefore = RealServers::refusedLogins();
        const ProgramRun run = teacher.apply({u"--preset"_s, preset, u"--password-stdin"_s, u"--prove"_s},
                                             teacher.passwordLine());
        INFO(run.output.toStdString() + run.errors.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.answer()[u"failure"].toString() == u"login-mechanism-missing"_s);
        CHECK(run.answer()[u"proof"].isNull());
        CHECK(RealServers::refusedLogins() == refusedBefore);
        CHECK(teacher.filesUnder(u".thunderbird"_s).isEmpty());
    }
}
