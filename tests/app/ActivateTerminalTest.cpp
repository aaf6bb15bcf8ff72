// SPDX-License-Identifier: GPL-3.0-or-later
// `activate` as somebody goes through it in a terminal.
#include "TrainingServers.h"
#include "TypedActivation.h"
#include "support/Catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace typedActivation;

namespace {

QStringList activateOn(const TrainingServers &training)
{
    return {QStringLiteral(PROGRAM_FILE),
            u"activate"_s,
            u"--language"_s,
            u"en"_s,
            u"--training-portal"_s,
            QString::fromStdString(training.firstLine().at("portal")),
            u"--ca-file"_s,
            training.caFile()};
}

void checkNothingWasShown(const PseudoTerminal &terminal)
{
    for (const QString &secret :
         {numen, wrongNumen, password, weakPassword, u"14/05/1988"_s, u"14051988"_s}) {
        CAPTURE(secret.toStdString());
        CHECK_FALSE(terminal.everything().contains(secret));
    }
}

} // namespace

TEST_CASE("in the terminal each refusal is told and asked again, and nothing typed is shown")
{
    const ProgramRun surroundings;
    const TrainingServers training(surroundings);
    PseudoTerminal terminal(activateOn(training), surroundings.environment);

    walkThePortal(terminal);

    terminal.expect(u"Login: mdupont"_s);
    terminal.expect(u"Address: Marie.Dupont@ac-entrainement.example"_s);
    terminal.expect(u"The mailbox is active."_s);
    CHECK(terminal.exitCode() == 0);
    checkNothingWasShown(terminal);
}

TEST_CASE("a weak password is weighed before it is sent")
{
    const ProgramRun surroundings;
    const TrainingServers training(surroundings);
    PseudoTerminal terminal(activateOn(training), surroundings.environment);
    typeIdentity(terminal, numen);

    typeHidden(terminal, u"Nouveau mot de passe ("_s, numen.toLower());

    terminal.expect(u"bits; the CNIL advises 80."_s);
    terminal.expect(u"is the NUMEN"_s);
    terminal.expect(u"encore une fois ("_s);
    QThread::msleep(200);
    terminal.endInput();
    CHECK(terminal.exitCode() == 1);
}

TEST_CASE("a NUMEN of an unusual shape is asked about, and a date that cannot be is explained")
{
    const ProgramRun surroundings;
    const TrainingServers training(surroundings);
    PseudoTerminal terminal(activateOn(training), surroundings.environment);

    typeHidden(terminal, u"NUMEN ("_s, u"46A46O0001ABC"_s);
    terminal.expect(u"easily mixed up"_s);
    terminal.expect(u"Use it all the same? [y/N]"_s);
    terminal.type({});
    typeHidden(terminal, u"NUMEN ("_s, u"46 a 4600001-abc"_s);
    typeHidden(terminal, u"Birth date"_s, u"31/02/1988"_s);
    typeHidden(terminal, u"Birth date"_s, u"14.05.1988"_s);
    terminal.expect(u"Nouveau mot de passe"_s);
}

TEST_CASE("a portal that locks is not asked again")
{
    const ProgramRun surroundings;
    const TrainingServers training(surroundings, u"portal-locked"_s);
    PseudoTerminal terminal(activateOn(training), surroundings.environment);

    typeIdentity(terminal, numen);

    terminal.expect(u"locked"_s);
    CHECK(terminal.exitCode() == 1);
    CHECK_FALSE(terminal.everything().contains(u"Type it again?"_s));
    checkNothingWasShown(terminal);
}

TEST_CASE("Ctrl+C cancels at once, before the portal answers and while something is asked")
{
    const QString fault = GENERATE(QString(), u"portal-silent"_s);
    CAPTURE(fault.toStdString());
    const ProgramRun surroundings;
    const TrainingServers training(surroundings, fault);
    PseudoTerminal terminal(activateOn(training), surroundings.environment);
    terminal.expect(u"nothing of yours is sent yet"_s);
    if (fault.isEmpty())
        terminal.expect(u"NUMEN ("_s);
    QThread::msleep(300);
    QElapsedTimer watch;
    watch.start();

    terminal.interrupt();

    CHECK(terminal.exitCode() == 1);
    CHECK(watch.elapsed() < 3000);
}
