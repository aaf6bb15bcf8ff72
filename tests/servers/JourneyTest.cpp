// SPDX-License-Identifier: GPL-3.0-or-later
// The training académie end to end: in the terminal where there is no display, in the window where there is
// one, both to a real Thunderbird that opens on what was written and exchanges mail with the training
// servers.
#include "Teacher.h"
#include "Thunderbird.h"
#include "WindowWalk.h"
#include "app/PseudoTerminal.h"
#include "support/Catch.h"
#include "training/TrainingAcademy.h"

#include <QDate>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

// From identity to the last page, as everywhere: what the portal asks is not the wizard's to shorten.
constexpr int mostActivations = 9;
constexpr int mostFields = 6;

QProcessEnvironment withoutDisplay(const Teacher &teacher)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, teacher.home());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

/// Takes what is proposed.
void accept(PseudoTerminal &terminal, const QString &question)
{
    terminal.expect(question);
    terminal.type({});
}

/// A Thunderbird on a display of its own, without a window on it, that can be driven.
void openForDriving(QProcess &thunderbird, const QString &shellCommand)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MOZ_HEADLESS"_s, u"1"_s);
    environment.insert(u"MOZ_MARIONETTE"_s, u"1"_s);
    environment.insert(u"MOZ_REMOTE_ALLOW_SYSTEM_ACCESS"_s, u"1"_s);
    thunderbird.setProcessEnvironment(environment);
    thunderbird.setStandardOutputFile(QProcess::nullDevice());
    thunderbird.setStandardErrorFile(QProcess::nullDevice());
    thunderbird.start(u"sh"_s, {u"-c"_s, u"exec env "_s % shellCommand});
    REQUIRE(thunderbird.waitForStarted());
}

void checkTrainingMail(Thunderbird &thunderbird, const QString &login, const QString &fullName)
{
    CHECK(thunderbird.prompt() == QString());
    REQUIRE(thunderbird.accounts().size() == 1);
    const QJsonObject account = thunderbird.accountOf(login);
    CHECK(account[u"fullName"].toString() == fullName);
    CHECK(account[u"host"].toString() == u"localhost"_s);
    const QString address = account[u"address"].toString();
    CHECK(thunderbird.readLetter(login, u"Bienvenue à l'entraînement"_s)[u"text"].toString().contains(
        u"fonctionne"_s));
    CHECK(thunderbird.sendLetter(login, address, u"À moi"_s, u"Ça marche."_s) == u"0"_s);
    CHECK(thunderbird.readLetter(login, u"À moi"_s)[u"text"].toString().trimmed() == u"Ça marche."_s);
}

void choosePassword(WindowWalk &walk, const QString &password)
{
    walk.waitFor(u"Nouveau mot de passe"_s);
    walk.fill(u"Nouveau mot de passe"_s, password);
    walk.fill(u"Nouveau mot de passe, encore une fois"_s, password);
    walk.enter();
}

/// On the portal of the training: wrong NUMEN, right one, weak password refused, good one, then the login
/// that it shows is taken along.
void activateHomonym(WindowWalk &walk)
{
    const TrainingAcademy::Account person = TrainingAcademy().accounts().at(3);
    walk.press(u"Up"_s); // from "already active" to "not yet"
    walk.waitFor(u"Votre NUMEN et votre date de naissance partent vers localhost"_s);
    walk.fill(u"NUMEN"_s, u"46Z4600009ZZZ"_s);
    walk.fill(u"Date de naissance (jour/mois/année)"_s,
              QDate::fromString(person.birthDate, Qt::ISODate).toString(u"dd/MM/yyyy"_s));
    walk.enter();
    walk.waitFor(u"Ce NUMEN n'est pas connu."_s);
    walk.refill(u"NUMEN"_s, person.numen);
    walk.enter();
    choosePassword(walk, u"court46"_s);
    walk.waitFor(u"douze caractères au moins"_s);
    choosePassword(walk, u"Etang-Saint-Ladre-86"_s);
    walk.waitFor(u"Est-ce bien ce que montre le portail"_s);
    walk.enter();
}

} // namespace

TEST_CASE("with no display the training leads through a terminal to a Thunderbird that opens", "[journey]")
{
    const Teacher nobody(u"mdupont"_s, u"Marie Dupont"_s);
    PseudoTerminal terminal({QStringLiteral(PROGRAM), u"--training"_s, u"--language"_s, u"en"_s},
                            withoutDisplay(nobody));
    terminal.expect(u"There is no display here"_s);
    terminal.expect(u"TRAINING"_s);
    for (const QString &question : {u"Your choice [1]: "_s, u"Given name [Marie]: "_s, u"[Dupont]: "_s,
                                    u"Name used every day, if it is another: "_s, u"Your choice [1]: "_s,
                                    u"(Enter: none): "_s, u"Your choice [1]: "_s, u"Your choice [1]: "_s,
                                    u"Test your login now?"_s, u"Let Thunderbird remember your password?"_s})
        accept(terminal, question);
    terminal.expect(u"Password (nothing is shown"_s);
    QThread::msleep(300); // what is typed ahead of a hidden prompt is flushed
    terminal.type({});    // the training's own
    accept(terminal, u"Your choice [1]: "_s);
    accept(terminal, u"Check your mailbox with such a message now?"_s); // not now
    terminal.expect(u"To open it, where there is a display: "_s);
    const QString command = terminal.expect(u"\r\n"_s);
    terminal.expect(u"Enter ends the training"_s);

    QProcess process;
    openForDriving(process, command);
    Thunderbird thunderbird(Thunderbird::AlreadyOpen{nobody.home()});
    checkTrainingMail(thunderbird, u"mdupont"_s, u"Marie Dupont"_s);
    CHECK(thunderbird.quit().isEmpty());
    CHECK(process.waitForFinished(30000));
    terminal.type({});
    CHECK(terminal.exitCode() == 0);
    CHECK(nobody.filesUnder(u".thunderbird"_s).isEmpty());
}

TEST_CASE(
    "the training's window leads by keyboard alone from a NUMEN to a Thunderbird that opens, and leaves "
    "nothing behind",
    "[journey]")
{
    const Teacher nobody(u"mdupont2"_s, u"Mathieu Dupont"_s);
    WindowWalk walk(nobody, {u"--training"_s});
    walk.waitForPage(1);
    walk.waitFor(u"Entraînement, rien n’est réel"_s); // the banner
    walk.enter();
    walk.waitForPage(2);
    activateHomonym(walk);
    walk.waitForPage(3);
    walk.countFromHere();
    walk.sayName(u"Mathieu"_s, u"Dupont"_s, u"mdupont2"_s);
    for (const int page : {4, 5, 6}) {
        walk.enter();
        walk.waitForPage(page);
    }
    walk.waitFor(u"Un mot de passe est gardé pour cette session."_s); // the one that was set on the portal
    walk.toggle(u"Laisser Thunderbird retenir mon mot de passe"_s);
    walk.enterOn(u"Écrire"_s);
    walk.waitForPage(7);
    walk.enterOn(u"Ouvrir Thunderbird"_s);
    INFO(walk.listing());
    CHECK(walk.activations().size() <= mostActivations);
    CHECK(walk.filledFields().size() <= mostFields);

    Thunderbird thunderbird(Thunderbird::AlreadyOpen{nobody.home()});
    checkTrainingMail(thunderbird, u"mdupont2"_s, u"Mathieu Dupont"_s);
    CHECK(thunderbird.quit().isEmpty());
    walk.enterOn(u"Fermer"_s);
    CHECK(walk.end() == 0);
    CHECK(nobody.filesUnder(u".thunderbird"_s).isEmpty());
}
