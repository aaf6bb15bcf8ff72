// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalWords.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("words are folded to what hints are compared by")
{
    const auto [text, folded] = GENERATE(table<const char *, const char *>({
        {"NUMEN", "numen"},
        {"  Né(e)\u00a0le : ", "ne e le"},
        {"Date de naissance (JJ/MM/AAAA)*", "date de naissance jj mm aaaa"},
        {"Trop d’essais", "trop d essais"},
        {"e\u0301te\u0301", "ete"},
        {"Cœur", "coeur"},
        {"iden\u00adtifiant", "identifiant"},
        {"N° 12", "n 12"},
        {"***", ""},
        {"", ""},
    }));
    CAPTURE(text);
    CHECK(foldedWords(QString::fromUtf8(text)) == QString::fromUtf8(folded));
}

TEST_CASE("a name is taken apart where its words meet")
{
    const auto [name, folded] = GENERATE(table<const char *, const char *>({
        {"dateNaissance", "date naissance"},
        {"date_naissance", "date naissance"},
        {"DATE-NAISSANCE", "date naissance"},
        {"NUMENAgent", "numen agent"},
        {"champ1", "champ"},
        {"form1:date2Naissance", "form date naissance"},
        {"j", "j"},
        {"42", ""},
    }));
    CAPTURE(name);
    CHECK(foldedName(QString::fromUtf8(name)) == QString::fromUtf8(folded));
}

TEST_CASE("a phrase counts between word borders only")
{
    const QStringList phrases{u"né le"_s, u"jour"_s};
    const auto [text, spoken] = GENERATE(table<const char *, bool>({
        {"Né le", true},
        {"Vous êtes né le :", true},
        {"Jour de naissance", true},
        {"Bonjour", false},
        {"Toujours", false},
        {"né hier, le 3", false},
    }));
    CAPTURE(text);
    CHECK(speaksOf(foldedWords(QString::fromUtf8(text)), phrases) == spoken);
}

TEST_CASE("a name may run a long hint together with other words, a short one never")
{
    const QStringList phrases{u"NUMEN"_s, u"date de naissance"_s, u"an"_s};
    const auto [name, spoken] = GENERATE(table<const char *, bool>({
        {"txtnumen", true},
        {"numenagent", true},
        {"dateDeNaissance", true},
        {"datedenaissance", true},
        {"an", true},
        {"annuaire", false},
        {"monumental", false},
        {"plan", false},
    }));
    CAPTURE(name);
    CHECK(nameSpeaksOf(foldedName(QString::fromUtf8(name)), phrases) == spoken);
}

TEST_CASE("an empty hint speaks of nothing")
{
    CHECK_FALSE(speaksOf(u"numen"_s, {u""_s, u"*"_s}));
    CHECK_FALSE(nameSpeaksOf(u"numen"_s, {u""_s}));
}

TEST_CASE("hints are folded once, phrases too")
{
    PortalHints hints;
    hints.numen = {u"N° d’identification"_s};
    hints.phrases[FaultKind::PortalLocked] = {u"Compte Bloqué"_s};
    hints = folded(std::move(hints));
    CHECK(hints.numen == QStringList{u"n d identification"_s});
    CHECK(hints.phrases[FaultKind::PortalLocked] == QStringList{u"compte bloque"_s});
    CHECK(folded(hints) == hints);
}
