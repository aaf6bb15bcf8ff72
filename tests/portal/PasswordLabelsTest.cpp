// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PasswordLabels.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("only a label that asks once more makes a repetition")
{
    CHECK(asksOnceMore(u"Mot de passe"_s, u"Mot de passe :"_s));
    for (const QString &label : {u"Confirmation"_s, u"Confirmez le mot de passe"_s, u"Répétez-le"_s,
                                 u"Nouveau mot de passe, encore une fois"_s, u"Ressaisir"_s,
                                 u"Repeat password"_s, u"Mot de passe (vérification)"_s, u"Re-enter it"_s})
        CHECK(asksOnceMore(label, u"Nouveau mot de passe"_s));
    for (const QString &label : {u"Nouveau mot de passe"_s, u"Mot de passe Wi-Fi"_s, u"Question secrète"_s})
        CHECK_FALSE(asksOnceMore(label, u"Mot de passe"_s));
}

TEST_CASE("the present password is told from a new one")
{
    for (const QString &label : {u"Ancien mot de passe"_s, u"Mot de passe actuel"_s,
                                 u"Mot de passe provisoire"_s, u"Current password"_s, u"Old password"_s}) {
        CHECK(asksForPresentPassword(label));
        CHECK_FALSE(asksForNewPassword(label));
    }
    for (const QString &label :
         {u"Nouveau mot de passe"_s, u"Choisissez un mot de passe"_s, u"New password"_s}) {
        CHECK(asksForNewPassword(label));
        CHECK_FALSE(asksForPresentPassword(label));
    }
    CHECK_FALSE(asksForPresentPassword(u"Password for the household"_s)); // no word of it begins with "old"
}
