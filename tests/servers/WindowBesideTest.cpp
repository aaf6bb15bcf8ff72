// SPDX-License-Identifier: GPL-3.0-or-later
// What opens beside the seven pages, gone through with the keyboard alone: the repair, a message to oneself,
// the proxy's login, the report, the details.
#include "GuessedProfile.h"
#include "WindowWalk.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

void walkTo(WindowWalk &walk, int last)
{
    walk.waitForPage(1);
    for (int page = 2; page <= 3; ++page) {
        walk.enter();
        walk.waitForPage(page);
    }
    walk.sayName(u"Marie"_s, u"Dupont"_s, u"mdupont"_s);
    for (int page = 4; page <= last; ++page) {
        walk.enter();
        walk.waitForPage(page);
    }
}

void leave(WindowWalk &walk)
{
    walk.enterOn(u"Quitter"_s);
    walk.waitFor(u"Ce que vous avez saisi sera oublié."_s);
    walk.press(u"Tab"_s); // from what stays to what leaves
    walk.enterOn(u"Quitter"_s);
    CHECK(walk.end() == 0);
}

} // namespace

TEST_CASE("a guessed login is mended, and taken back, by keyboard alone", "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    useProfile(teacher);
    const QByteArray before = teacher.read(guessedPrefsFile);
    const int refusedBefore = RealServers::refusedLogins();
    WindowWalk walk(teacher);
    walk.waitForPage(1);
    walk.enterOn(u"Ma messagerie ne marche plus…"_s);
    walk.waitFor(u"Voici ce qui ne va pas"_s);
    walk.waitFor(u"Marie.Dupont → mdupont"_s);
    walk.fill(u"Mot de passe (facultatif)"_s, teacher.person().password);
    walk.toggle(u"Essayer ce mot de passe"_s);
    walk.waitFor(u"Connexion acceptée"_s);
    CHECK(teacher.read(guessedPrefsFile) == before);
    walk.toggle(u"Réparer le compte dans Thunderbird"_s);
    walk.waitFor(u"Le compte est réparé."_s);
    CHECK(teacher.read(guessedPrefsFile).contains("userName\", \"mdupont\""));
    walk.toggle(u"Annuler tout ce qui a été écrit"_s);
    walk.waitFor(u"Tout est comme avant."_s);
    CHECK(teacher.read(guessedPrefsFile) == before);
    CHECK(RealServers::refusedLogins() == refusedBefore);
    walk.press(u"Escape"_s);
    walk.waitForPage(1);
    walk.enterOn(u"Quitter"_s); // nothing was typed in the pages: nothing is asked
    CHECK(walk.end() == 0);
}

TEST_CASE("a message to oneself is sent and found by keyboard alone", "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const QStringList before = RealServers::messagesOf(u"mdupont"_s);
    WindowWalk walk(teacher);
    walkTo(walk, 7);
    walk.fill(u"Mot de passe"_s, teacher.person().password);
    walk.toggle(u"Vérifier avec un vrai message"_s);
    walk.waitFor(u"L’envoi et la réception fonctionnent"_s);
    CHECK(RealServers::messagesOf(u"mdupont"_s) == before);
    walk.enterOn(u"Fermer"_s);
    CHECK(walk.end() == 0);
}

TEST_CASE("the proxy's login is given by keyboard alone, and the report is read and left", "[window-beside]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    WindowWalk walk(teacher, WindowWalk::SchoolNetwork(u"squid-login"_s, u"http://10.30.0.1:3128"_s));
    walkTo(walk, 4);
    walk.waitFor(u"demande un nom d’utilisateur et un mot de passe"_s);

    walk.toggle(u"Rapport pour l’assistance…"_s);
    walk.waitFor(u"Pour la personne qui vous aide"_s);
    walk.toggle(u"Copier le rapport"_s);
    walk.waitFor(u"Copié"_s);
    walk.press(u"Escape"_s);

    walk.fill(u"Nom d’utilisateur pour le proxy de ce réseau"_s, u"eleve"_s);
    walk.fill(u"Mot de passe pour le proxy de ce réseau"_s, u"proxy secret"_s);
    walk.toggle(u"S’identifier auprès du proxy et refaire le test"_s);
    walk.waitFor(u"imap.ac-amiens.fr:993: fonctionne"_s);
    walk.waitFor(u"smtp.ac-amiens.fr:465: fonctionne"_s);
    CHECK(teacher.filesWith("proxy secret").isEmpty());

    walk.toggle(u"Détails des tests de connexion"_s);
    walk.waitFor(u"Copier"_s);
    walk.press(u"Escape"_s);
    leave(walk);
}
