// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself, gone through with the keyboard alone, to a Thunderbird that it opens.
#include "Teacher.h"
#include "UsedProfile.h"
#include "WindowWalk.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostActivations = 9;
constexpr int mostFields = 6;

void walkToIdentity(WindowWalk &walk)
{
    walk.waitForPage(1);
    walk.enter();
    walk.waitForPage(2);
    walk.enter();
    walk.waitForPage(3);
    walk.countFromHere();
}

void letItRemember(WindowWalk &walk, const Teacher &teacher)
{
    walk.fill(u"Mot de passe (facultatif)"_s, teacher.person().password);
    walk.toggle(u"Laisser Thunderbird retenir mon mot de passe"_s);
}

/// The welcome letter, then one to oneself.
void checkWelcomeAndReturn(Thunderbird &thunderbird, const Teacher &teacher)
{
    const auto [login, address, password] = teacher.person();
    CHECK(thunderbird.readLetter(login, u"Bienvenue "_s % login)[u"text"].toString().trimmed() ==
          u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(login, address, u"À moi"_s, u"Ça marche."_s) == u"0"_s);
    CHECK(thunderbird.readLetter(login, u"À moi"_s)[u"text"].toString().trimmed() == u"Ça marche."_s);
}

} // namespace

TEST_CASE("the window leads an accented name to a Thunderbird that opens with mail in it", "[window]")
{
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    WindowWalk walk(teacher);
    walkToIdentity(walk);
    walk.sayName(u"Françoise"_s, u"Lefèvre"_s, u"flefevre"_s);
    walk.enter();
    walk.waitForPage(4);
    walk.waitFor(u"smtp.ac-amiens.fr:465: fonctionne"_s);
    walk.enter();
    walk.waitForPage(5);
    walk.enter();
    walk.waitForPage(6);
    letItRemember(walk, teacher);
    walk.enterOn(u"Écrire"_s);
    walk.waitForPage(7);
    walk.enterOn(u"Ouvrir Thunderbird"_s);

    INFO(walk.listing());
    CHECK(walk.activations().size() <= mostActivations);
    CHECK(walk.filledFields().size() <= mostFields);
    CHECK(teacher.filesWith(teacher.person().password.toUtf8()).isEmpty());

    Thunderbird thunderbird(Thunderbird::AlreadyOpen{teacher.profileRoot()});
    CHECK(thunderbird.prompt() == QString());
    const QJsonObject account = thunderbird.accountOf(teacher.person().login);
    CHECK(account[u"fullName"].toString() == teacher.name());
    CHECK(account[u"address"].toString() == teacher.person().address);
    CHECK(account[u"host"].toString() == u"imap.ac-amiens.fr"_s);
    CHECK(account[u"port"].toInt() == 993);
    CHECK(account[u"outgoing"][u"host"].toString() == u"smtp.ac-amiens.fr"_s);
    CHECK(account[u"outgoing"][u"port"].toInt() == 465);
    checkWelcomeAndReturn(thunderbird, teacher);
    CHECK(thunderbird.quit().isEmpty());

    walk.enterOn(u"Fermer"_s);
    CHECK(walk.end() == 0);
}

TEST_CASE("the window adds a POP account with a login's digit to a profile in use", "[window]")
{
    const Teacher teacher(u"mdupont2"_s, u"Michel Dupont"_s);
    const QJsonArray others = useForTwoAccounts(teacher);
    WindowWalk walk(teacher);
    walkToIdentity(walk);
    walk.fill(u"Prénom"_s, u"Michel"_s);
    walk.fill(u"Nom de naissance"_s, u"Dupont"_s);
    walk.fill(u"Chiffre d’homonyme"_s, u"2"_s);
    walk.waitFor(u"Votre identifiant : mdupont2"_s);
    walk.enter();
    walk.waitForPage(4);
    walk.toggle(u"Autres réglages"_s);
    walk.select(u"IMAP (recommandé)"_s, u"POP…"_s);
    walk.enter();
    walk.waitForPage(5);
    CHECK(walk.focus() == u"Ajouter au profil « default »"_s);
    walk.enter();
    walk.waitForPage(6);
    letItRemember(walk, teacher);
    walk.enterOn(u"Écrire"_s);
    walk.waitForPage(7);
    walk.enterOn(u"Ouvrir Thunderbird"_s);
    INFO(walk.listing());
    CHECK(walk.activations().size() <= mostActivations);
    CHECK(walk.filledFields().size() <= mostFields);

    Thunderbird thunderbird(Thunderbird::AlreadyOpen{teacher.profileRoot()});
    CHECK(thunderbird.prompt() == QString());
    CHECK(thunderbird.openProfile() == u"abcd1234.default"_s);
    QJsonArray accounts = allAccounts(thunderbird);
    REQUIRE(accounts.size() == 3);
    const QJsonValue account = accounts.takeAt(2);
    CHECK(account[u"type"].toString() == u"pop3"_s);
    CHECK(account[u"userName"].toString() == u"mdupont2"_s);
    CHECK(account[u"fullName"].toString() == teacher.name());
    CHECK(account[u"address"].toString() == teacher.person().address);
    CHECK(account[u"leaveOnServer"].toBool());
    CHECK(accounts == others);
    checkWelcomeAndReturn(thunderbird, teacher);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("the window's undo gives every byte back", "[window]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    useForTwoAccounts(teacher);
    const QStringList before = teacher.filesUnder(u".thunderbird"_s);
    WindowWalk walk(teacher);
    walkToIdentity(walk);
    walk.sayName(u"Marie"_s, u"Dupont"_s, u"mdupont"_s);
    for (const int page : {4, 5, 6, 7}) {
        walk.enter();
        walk.waitForPage(page);
    }
    CHECK(teacher.differenceTo(before) != QString());
    walk.enterOn(u"Annuler tout ce qui a été écrit"_s);
    walk.waitFor(u"Tout ce qui avait été écrit a été annulé."_s);
    CHECK(teacher.differenceTo(before) == QString());
    walk.enterOn(u"Fermer"_s);
    CHECK(walk.end() == 0);
}

TEST_CASE("the window's login test says no once and sends nothing more", "[window]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const int refusedBefore = RealServers::refusedLogins();
    const auto acceptedBefore = RealServers::acceptedLogins().size();
    WindowWalk walk(teacher);
    walkToIdentity(walk);
    walk.sayName(u"Marie"_s, u"Dupont"_s, u"mdupont"_s);
    for (const int page : {4, 5, 6}) {
        walk.enter();
        walk.waitForPage(page);
    }
    walk.fill(u"Mot de passe (facultatif)"_s, u"faux"_s);
    walk.enterOn(u"Tester ma connexion maintenant"_s);
    walk.waitFor(u"refus"_s);
    CHECK(RealServers::refusedLogins() == refusedBefore + 1);
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore);
    CHECK(teacher.filesUnder(u".thunderbird"_s).isEmpty());
}
