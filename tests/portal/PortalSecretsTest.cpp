// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalSecrets.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

Secret secretOf(QByteArray text)
{
    return Secret::takeFrom(text);
}

PortalSecrets secretsOfMarie()
{
    PortalSecrets secrets;
    QString numen = u"46E1234567ABC"_s;
    secrets.addNumen(Numen::takeFrom(numen));
    QString date = u"01/04/1983"_s;
    secrets.addBirthDate(BirthDate::takeFrom(date, QDate(2026, 11, 21)).value());
    secrets.addPassword(secretOf("Aubergine & riz!"));
    secrets.addPassword(secretOf("été"));
    secrets.addPassword(secretOf("non"));
    secrets.addToken(secretOf("f00dfeed1234"));
    secrets.addToken(secretOf("XyZabcdefgh"));
    secrets.addToken(secretOf("activation"));
    secrets.addToken(secretOf("web2"));
    return secrets;
}

} // namespace

TEST_CASE("what a portal repeats of the secrets is taken out, however it is spelt")
{
    const auto [text, clean] = GENERATE(table<const char *, const char *>({
        {"Le NUMEN 46E1234567ABC est inconnu", "Le NUMEN … est inconnu"},
        {"46e1234567abc", "…"},
        {"46 E 1234567 ABC.", "…."},
        {"46-E-1234567-ABC", "…"},
        {"46\u00a0E1234567\nABC", "…"},
        {"x46E1234567ABCy", "x…y"},
        {"né le 01/04/1983 à Amiens", "né le … à Amiens"},
        {"1/4/1983", "…"},
        {"01041983", "…"},
        {"1983-04-01", "…"},
        {"19830401", "…"},
        {"01-04-1983", "…"},
        {"01.04.1983", "…"},
        {"01 04 1983", "…"},
        {"01/04/83", "…"},
        {"04/01/1983", "…"},
        {"1er avril 1983", "…"},
        {"le 1er AVRIL 1983.", "le …."},
        {"1 avr. 1983", "…"},
        {"April 1, 1983", "…"},
        {"April 1st 1983", "…"},
        {"1 April 1983", "…"},
        {"« Aubergine & riz! »", "« … »"},
        {"été", "…"}, // five bytes
        {"jeton f00dfeed1234, XyZabcdefgh", "jeton …, …"},
        {"46E1234567ABC01-04-198346E1234567ABC", "……"},
        {"n°1201/04/19839", "n°…"},
        {"46E1234567ABC 01/04/1983 f00dfeed1234", "… … …"},
    }));
    CAPTURE(text);
    CHECK(secretsOfMarie().removedFrom(QString::fromUtf8(text)) == QString::fromUtf8(clean));
}

TEST_CASE("ordinary words survive")
{
    const char *const text =
        GENERATE("", "Votre messagerie est active depuis le 2 avril 1983.", "Avril 1983", "1 avril",
                 "01/04/1984", "46 E 12345", "46E1234567ABD", "1983", "1 4 83", "aubergine & riz!",
                 "activation", "web2", "non", "Le 01 : 03 44 19 83 04", "page 1 4 2026", "mdupont2");
    CAPTURE(text);
    CHECK(secretsOfMarie().removedFrom(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("the login that was found stays readable, though the page hid it in a field as well")
{
    PortalSecrets secrets;
    secrets.addToken(secretOf("mdupont2"));
    CHECK(secrets.removedFrom(u"Identifiant : mdupont2"_s, {u"mdupont2"_s}) == u"Identifiant : mdupont2"_s);
    CHECK(secrets.removedFrom(u"Identifiant : mdupont2"_s) == u"Identifiant : …"_s);
}

TEST_CASE("what was typed into an unknown field is kept out when it looks like a secret")
{
    const auto [typed, said, clean] = GENERATE(table<const char *, const char *, const char *>({
        {"46e1234567abc", "46 E1234567ABC", "…"},
        {"1/4/1983", "1er avril 1983", "…"},
        {"730912", "Code 730912 faux", "Code … faux"},
        {"Dupont", "Madame Dupont", "Madame Dupont"},
        {"12", "12 caractères", "12 caractères"},
    }));
    CAPTURE(typed);
    PortalSecrets secrets;
    secrets.addTyped(secretOf(typed));
    CHECK(secrets.removedFrom(QString::fromUtf8(said)) == QString::fromUtf8(clean));
}

TEST_CASE("an address that holds a secret is noticed, one with a token is not")
{
    const auto [url, held] = GENERATE(table<const char *, bool>({
        {"https://portail.example.fr/a?numen=46E1234567ABC", true},
        {"https://portail.example.fr/a?n=46%45%31234567abc", true},
        {"https://portail.example.fr/46e1234567abc/b", true},
        {"https://portail.example.fr/a?d=01%2F04%2F1983", true},
        {"https://portail.example.fr/a?p=Aubergine+%26+riz%21", true},
        {"https://portail.example.fr/a#01041983", true},
        {"https://portail.example.fr/a?jeton=f00dfeed1234", false},
        {"https://portail.example.fr/activation", false},
    }));
    CAPTURE(url);
    CHECK(secretsOfMarie().standIn(QUrl(QString::fromLatin1(url))) == held);
}
