// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/LoginFinder.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

/// Marie Dupont, as the wizard would suggest her.
PortalWho marie()
{
    PortalWho who;
    who.suggestedLogins = {Login::parse(u"mdupont"_s).value(), Login::parse(u"mdurand"_s).value()};
    who.suggestedAddresses = {EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value()};
    return who;
}

QString loginOf(const FoundAccount &found)
{
    return found.login ? found.login->toString() : QString();
}

QString addressOf(const FoundAccount &found)
{
    return found.address ? found.address->toString() : QString();
}

FoundAccount findIn(const char *text, const PortalWho &who)
{
    return findAccount(QString::fromUtf8(text), builtInPortalHints(), who, u"ac-amiens.fr"_s);
}

} // namespace

TEST_CASE("login and address are found in what a page or a person says, without knowing the name")
{
    const auto [text, login, address] = GENERATE(table<const char *, const char *, const char *>({
        {"Votre identifiant : jmartin2", "jmartin2", ""},
        {"Votre identifiant :\u00a0jmartin2.", "jmartin2", ""},
        {"votre identifiant\u00a0: jmartin", "jmartin", ""},
        {"Login: JMARTIN2", "jmartin2", ""},
        {"Login=jmartin", "jmartin", ""},
        {"Identifiant - jmartin", "jmartin", ""},
        {"Identifiant – jmartin", "jmartin", ""},
        {"Identifiant\tjmartin\nMot de passe\tchoisi", "jmartin", ""},
        {"| Identifiant | jmartin |", "jmartin", ""},
        {"Votre identifiant\njmartin2\nVotre adresse\nJean.Martin@ac-amiens.fr\n", "jmartin2",
         "Jean.Martin@ac-amiens.fr"},
        {"Votre identifiant\r\n\r\n   jmartin2", "jmartin2", ""},
        {"Nom d’utilisateur : jmartin", "jmartin", ""},
        {"Nom d'utilisateur : jmartin", "jmartin", ""},
        {"Votre identifiant LDAP (login) est : jmartin", "jmartin", ""},
        {"Votre identifiant de messagerie académique est « jmartin »", "jmartin", ""},
        {"Votre identifiant est jmartin3, gardez-le bien.", "jmartin3", ""},
        {"Identifiant : jmartin Mot de passe : inchangé", "jmartin", ""},
        {"Your user name is: jmartin", "jmartin", ""},
        {"Identifiant : jean.martin", "jean.martin", ""},
        {"jmartin2@ac-amiens.fr", "jmartin2", ""},
        {"  JMartin2@AC-AMIENS.FR  ", "jmartin2", ""},
        {"Votre adresse : jmartin2@ac-amiens.fr", "jmartin2", "jmartin2@ac-amiens.fr"},
        {"Adresse : jmartin2@ac-amiens.fr ou Jean.Martin@ac-amiens.fr", "jmartin2",
         "Jean.Martin@ac-amiens.fr"},
        {"Jean.Martin@ac-amiens.fr", "", "Jean.Martin@ac-amiens.fr"},
        {"<mailto:Jean.Martin@ac-amiens.fr>", "", "Jean.Martin@ac-amiens.fr"},
        {"Votre adresse est Jean.Martin@ac-amiens.fr, notez-la.", "", "Jean.Martin@ac-amiens.fr"},
        {"Votre identifiant : Jean.Martin@ac-amiens.fr", "", "Jean.Martin@ac-amiens.fr"},
        {"E-mail address: jean.martin12@ac-amiens.fr", "", "jean.martin12@ac-amiens.fr"},
        {"Votre identifiant : iden\u00adtifiant7", "identifiant7", ""},
    }));
    CAPTURE(text);
    const FoundAccount found = findIn(text, {});
    CHECK(loginOf(found) == QString::fromUtf8(login));
    CHECK(addressOf(found) == QString::fromUtf8(address));
}

TEST_CASE("what is not there is not guessed")
{
    const char *const text = GENERATE(
        "", " \n\t ", "Votre mot de passe a été modifié.", "Votre identifiant et votre mot de passe",
        "Votre identifiant est personnel.", "Votre identifiant est obligatoire", "Identifiant : obligatoire",
        "Identifiant\nMot de passe\nConnexion", "Identifiant\nConnexion", "Identifiant : votre",
        "Identifiant : mot de passe", "Identifiant :", "Identifiant", "login", "Login: password",
        "Connectez-vous avec votre identifiant\nRetour", "Votre identifiant vous a été remis.",
        "Identifiant / mot de passe : aubergine Valider :", "Votre mot de passe : aubergine",
        "Identifiant éducation nationale : 46E1234567ABC", "Identifiant : 46E1234567ABC",
        "Identifiant : 12345", "Identifiant : é", "Identifiant : https://portail.ac-amiens.fr/x",
        "Identifiant : portail.ac-amiens.fr", "En cas de difficulté : assistance@ac-amiens.fr",
        "E-mail : dsi-support@ac-amiens.fr", "Courriel : ce.0801234x@ac-amiens.fr", "jmartin@example.org",
        "Jean.Martin@ac-amiens.fr.example.org", "Le bureau jmartin2@ac-amiens.fr du rez-de-chaussée",
        "Jean.Martin@ac-amiens.fr ou Paul.Martin@ac-amiens.fr",
        "Identifiant : jmartin\nIdentifiant : pmartin", "Votre adresse : 2@ac-amiens.fr",
        "votre@ac-amiens.fr", "Votre identifiant@ac-amiens.fr", "@", "@@@@", "a@", "@ac-amiens.fr");
    CAPTURE(text);
    CHECK(findIn(text, {}) == FoundAccount());
}

TEST_CASE("the name's suggestions tell the login from other words, digit included")
{
    const auto [text, login, address] = GENERATE(table<const char *, const char *, const char *>({
        {"Bienvenue mdupont2 !", "mdupont2", ""},
        {"Votre identifiant est mdupont", "mdupont", ""},
        {"Identifiant : pmartin\nIdentifiant : mdupont12", "mdupont12", ""},
        {"mdupont2\nIdentifiant : mdupont3", "mdupont3", ""},
        {"mdurand, Marie.Dupont3@ac-amiens.fr, Paul.Martin@ac-amiens.fr", "mdurand",
         "Marie.Dupont3@ac-amiens.fr"},
        {"Le bureau mdupont2@ac-amiens.fr du rez-de-chaussée", "mdupont2", ""},
        {"mdupont123 mdupontel madame dupont", "", ""},
        {"mdupont2 ou mdurand", "", ""},
        {"Votre identifiant : mdupont2\tVotre adresse : marie.dupont@ac-amiens.fr", "mdupont2",
         "marie.dupont@ac-amiens.fr"},
        {"Votre identifiant : cnouveau4", "cnouveau4", ""},
    }));
    CAPTURE(text);
    const FoundAccount found = findIn(text, marie());
    CHECK(loginOf(found) == QString::fromUtf8(login));
    CHECK(addressOf(found) == QString::fromUtf8(address));
}

TEST_CASE("a text as large as a page may be is searched in a moment")
{
    const char *const piece = GENERATE("a", "identifiant ", "login:x ", "a@", "a@ac-amiens.fr ", "mdupont ",
                                       "adresse e-mail\n", ": ", ".", "é-");
    CAPTURE(piece);
    const QString text = QString::fromUtf8(QByteArray(piece).repeated(2'000'000 / qsizetype(qstrlen(piece))));
    QElapsedTimer clock;
    clock.start();
    findAccount(text, builtInPortalHints(), marie(), u"ac-amiens.fr"_s);
    CHECK(clock.elapsed() < 20'000); // a square would take hours
}
