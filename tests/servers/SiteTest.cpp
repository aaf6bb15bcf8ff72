// SPDX-License-Identifier: GPL-3.0-or-later
// A school's settings at work: its certificate, its proxy, where nobody else vouches for any server.
#include "Teacher.h"
#include "WindowWalk.h"
#include "app/PseudoTerminal.h"
#include "support/Catch.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString rowOfMail = u"imap.ac-amiens.fr:993:tls:imap"_s;
const QString rowOfWebmail = u"bv.ac-amiens.fr:443:tls:https"_s;
const QString rowOfPortal = u"portail.ac-amiens.fr:443:tls:https"_s;

/// An academy.json whose school vouches for the servers, and what names it on a command line.
QStringList schoolOf(const Teacher &teacher, const QStringList &more = {})
{
    const QString file = teacher.filePath(u"academy.json"_s);
    const QStringList init = QStringList{u"site"_s,      u"init"_s,
                                         file,           u"--json"_s,
                                         u"--school"_s,  u"Collège Jean-Moulin"_s,
                                         u"--ca-file"_s, RealServers::caFile()} +
                             more;
    const QString fingerprint = teacher.run(init).answer()[u"authority"][0][u"sha256"].toString();
    REQUIRE(teacher.run(init + QStringList{u"--ca-fingerprint"_s, fingerprint}).exitCode == 0);
    return {u"--academy"_s, file};
}

ProgramRun applyAs(const Teacher &teacher, const QStringList &more)
{
    return teacher.run(QStringList{u"apply"_s, u"--json"_s, u"--name"_s, teacher.name(), u"--login"_s,
                                   teacher.person().login, u"--address"_s, teacher.person().address,
                                   u"--password-stdin"_s, u"--verify"_s} +
                           more,
                       teacher.passwordLine());
}

QProcessEnvironment withoutDisplay(const Teacher &teacher)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, teacher.home());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

void answer(PseudoTerminal &terminal, const QString &question, const QString &line = {})
{
    terminal.expect(question);
    terminal.type(line);
}

} // namespace

TEST_CASE("the school's certificate opens mail and webmail to check, and leaves the portal shut", "[site]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const QStringList check{u"check"_s,      u"--json"_s,  u"--endpoint"_s, rowOfMail,
                            u"--endpoint"_s, rowOfWebmail, u"--endpoint"_s, rowOfPortal};
    const QJsonObject without = teacher.run(check).answer();
    for (const QJsonValue row : without[u"endpoints"].toArray())
        CHECK(row[u"failure"].toString().startsWith(u"certificate-"));

    const QJsonObject with = teacher.run(check + schoolOf(teacher)).answer();
    const QJsonArray rows = with[u"endpoints"].toArray();
    REQUIRE(rows.size() == 3);
    for (const qsizetype row : {0, 1}) {
        CHECK(rows[row][u"state"].toString() == u"ok"_s);
        CHECK(rows[row][u"tls"][u"acceptedBy"].toArray() == QJsonArray{u"school"_s});
        CHECK(rows[row][u"remarks"][0][u"remark"].toString() == u"certificate-trusted-by-school"_s);
    }
    CHECK(rows[2][u"failure"].toString() == u"certificate-unknown-issuer"_s);
}

TEST_CASE("apply --verify logs in where the school's certificate vouches, and nowhere without it", "[site]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const auto acceptedBefore = RealServers::acceptedLogins().size();
    const ProgramRun without = applyAs(teacher, {});
    CHECK(without.exitCode == 1);
    CHECK(without.answer()[u"failure"].toString() == u"certificate-unknown-issuer"_s);
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore);

    const ProgramRun with = applyAs(teacher, schoolOf(teacher));
    INFO(with.output.toStdString() << with.errors.toStdString());
    CHECK(with.exitCode == 0);
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore + 1);
}

TEST_CASE("the terminal asks for the proxy's login, goes out with it, and writes it nowhere", "[site]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const QStringList school = schoolOf(teacher, {u"--proxy"_s, u"http://10.30.0.1:3128"_s});
    PseudoTerminal terminal(QStringList{QStringLiteral(SERVERS_DIR "/behind-proxy"), u"squid-login"_s,
                                        QStringLiteral(PROGRAM), u"--terminal"_s, u"--language"_s, u"en"_s} +
                                school,
                            withoutDisplay(teacher));
    answer(terminal, u"Where do you read this mail today?"_s);
    answer(terminal, u"only one to use this computer?"_s);
    answer(terminal, u"Is your mailbox active?"_s);
    answer(terminal, u"Given name: "_s, u"Marie"_s);
    answer(terminal, u"Birth name"_s, u"Dupont"_s);
    answer(terminal, u"Name used every day"_s);
    answer(terminal, u"Your login"_s);
    answer(terminal, u"(Enter: none): "_s);
    answer(terminal, u"Your mail address:"_s);
    answer(terminal, u"Which settings?"_s);
    terminal.expect(u"Testing the servers"_s);
    terminal.expect(u"goes to 10.30.0.1:3128 and nowhere else"_s);
    answer(terminal, u"User name for this network's proxy (Enter: none): "_s, u"eleve"_s);
    terminal.expect(u"Password for this network's proxy"_s);
    QThread::msleep(200); // typing ahead of the hidden prompt would be flushed
    terminal.type(u"not this one"_s);
    terminal.expect(u"The proxy refused this user name and password."_s);
    answer(terminal, u"User name for this network's proxy (Enter: none): "_s, u"eleve"_s);
    terminal.expect(u"Password for this network's proxy"_s);
    QThread::msleep(200);
    terminal.type(u"proxy secret"_s);
    terminal.expect(u"works, through 10.30.0.1:3128"_s);
    terminal.expect(u"works, through 10.30.0.1:3128"_s);
    terminal.expect(u"The school's settings alone vouch"_s);
    answer(terminal, u"Add a signature below every mail you write?"_s, u"n"_s);
    answer(terminal, u"Test your login now?"_s, u"n"_s);
    answer(terminal, u"remember your password?"_s, u"n"_s);
    answer(terminal, u"Write this?"_s);
    answer(terminal, u"Check your mailbox with such a message now?"_s);
    terminal.expect(u"To take it back"_s);
    CHECK(terminal.exitCode() == 0);
    CHECK_FALSE(terminal.everything().contains(u"proxy secret"));
    CHECK(teacher.filesWith("proxy secret").isEmpty());
    CHECK(teacher.filesWith("eleve").isEmpty());
}

TEST_CASE("the window believes mail servers for the school's certificate, and not the portal", "[site]")
{
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    WindowWalk walk(teacher, schoolOf(teacher), WindowWalk::Anchors::OfMozillaAlone);
    walk.waitForPage(1);
    walk.waitFor(u"bv.ac-amiens.fr:443: fonctionne"_s);
    walk.waitFor(u"portail.ac-amiens.fr:443: ne fonctionne pas"_s);
    walk.enter();
    walk.waitForPage(2);
    walk.enter();
    walk.waitForPage(3);
    walk.sayName(u"Françoise"_s, u"Lefèvre"_s, u"flefevre"_s);
    walk.enter();
    walk.waitForPage(4);
    walk.waitFor(u"imap.ac-amiens.fr:993: fonctionne"_s);
    walk.waitFor(u"smtp.ac-amiens.fr:465: fonctionne"_s);
}
