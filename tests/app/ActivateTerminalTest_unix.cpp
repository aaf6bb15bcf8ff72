// SPDX-License-Identifier: GPL-3.0-or-later
// `activate` as somebody without a display goes through it, and the journey that begins with it.
#include "PseudoTerminal.h"
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString numen = u"46A4600001ABC"_s; // of mdupont
const QString wrongNumen = u"46Z0000000ZZZ"_s;
const QString password = u"Chemin-de-ronde-2046"_s;
const QString weakPassword = u"court46"_s;

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

/// Types where nothing is shown; what is typed ahead of such a prompt would be flushed.
void typeHidden(PseudoTerminal &terminal, const QString &question, const QString &text)
{
    terminal.expect(question);
    terminal.expect(u"nothing is shown"_s);
    QThread::msleep(200);
    terminal.type(text);
}

void typeIdentity(PseudoTerminal &terminal, const QString &number)
{
    terminal.expect(u"go to localhost"_s);
    typeHidden(terminal, u"NUMEN ("_s, number);
    typeHidden(terminal, u"Birth date"_s, u"14/05/1988"_s);
}

void typePassword(PseudoTerminal &terminal, const QString &first, const QString &second)
{
    typeHidden(terminal, u"Nouveau mot de passe ("_s, first);
    typeHidden(terminal, u"encore une fois ("_s, second);
}

void checkNothingWasShown(const PseudoTerminal &terminal)
{
    for (const QString &secret :
         {numen, wrongNumen, password, weakPassword, u"14/05/1988"_s, u"14051988"_s}) {
        CAPTURE(secret.toStdString());
        CHECK_FALSE(terminal.everything().contains(secret));
    }
}

/// Wrong NUMEN, right one, two that differ, weak password, good one.
void walkThePortal(PseudoTerminal &terminal)
{
    terminal.expect(u"nothing of yours is sent yet"_s);
    typeIdentity(terminal, wrongNumen);
    terminal.expect(u"  | Ce NUMEN n'est pas connu."_s);
    terminal.expect(u"Type it again?"_s);
    terminal.type({});
    typeIdentity(terminal, numen);
    terminal.expect(u"  | Au moins douze caractères"_s);
    terminal.expect(u"goes to localhost"_s);
    typePassword(terminal, password, weakPassword);
    terminal.expect(u"differ"_s);
    typePassword(terminal, weakPassword, weakPassword);
    terminal.expect(u"douze caractères au moins."_s);
    terminal.expect(u"Type it again?"_s);
    terminal.type({});
    typePassword(terminal, password, password);
    terminal.expect(u"  | Votre mot de passe est enregistré."_s);
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
    terminal.press('d');
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

    terminal.press('c');

    CHECK(terminal.exitCode() == 1);
    CHECK(watch.elapsed() < 3000);
}

TEST_CASE("the journey may begin with the activation, whose login and password then stand ready")
{
    const ProgramRun surroundings;
    PseudoTerminal terminal({QStringLiteral(PROGRAM_FILE), u"--language"_s, u"en"_s, u"--training"_s},
                            surroundings.environment);
    terminal.expect(u"NUMEN 46A4600001ABC, born on 14/05/1988"_s);
    terminal.expect(u"Is your mailbox active?"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type(u"2"_s);

    walkThePortal(terminal);

    terminal.expect(u"as the portal shows it: mdupont"_s);
    terminal.expect(u"new password at once"_s);
    for (int name = 0; name < 3; ++name) { // given, birth, usage
        terminal.expect(u": "_s);
        terminal.type({});
    }
    terminal.expect(u"1. mdupont - as the portal shows it"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"1. Marie.Dupont@ac-entrainement.example"_s); // and no question for a digit
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Which settings?"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Test your login now?"_s);
    terminal.type({});
    terminal.expect(u"remember your password?"_s);
    terminal.type({});
    typeHidden(terminal, u"Password ("_s, {});
    CHECK(terminal.everything().contains(u"Enter: the one you chose on the portal"_s));
    terminal.expect(u"accepted"_s);
    terminal.expect(u"accepted"_s);
    terminal.press('c');
    CHECK(terminal.exitCode() == 1);
    CHECK_FALSE(terminal.everything().contains(password));
}

TEST_CASE("after the browser the journey finds login and address in what is pasted of its last page")
{
    const ProgramRun surroundings;
    PseudoTerminal terminal({QStringLiteral(PROGRAM_FILE), u"--language"_s, u"en"_s, u"--training"_s},
                            surroundings.environment);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type(u"3"_s);
    terminal.expect(u"Open https://localhost:"_s);
    terminal.expect(u"Line: "_s);
    terminal.type(u"Votre identifiant : mdupont2"_s);
    terminal.type(u"Votre adresse : Mathieu.Dupont@ac-entrainement.example"_s);

    terminal.type({});

    terminal.expect(u"as the portal shows it: mdupont2"_s);
    terminal.expect(u"as the portal shows it: Mathieu.Dupont@ac-entrainement.example"_s);
    terminal.expect(u"Given name"_s);
}
