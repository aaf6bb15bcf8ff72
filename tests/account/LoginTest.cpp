// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Login.h"

#include "support/Catch.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Login login(const QString &text)
{
    const auto parsed = Login::parse(text);
    REQUIRE(parsed);
    return parsed.value();
}

std::vector<LoginSuggestion> suggestionsFor(const QString &given, const QString &birthName,
                                            const QString &usageName = {})
{
    const auto name = PersonName::parse(given, birthName, usageName);
    REQUIRE(name);
    return suggestLogins(name.value());
}

QStringList textsOf(const std::vector<LoginSuggestion> &suggestions)
{
    QStringList texts;
    for (const LoginSuggestion &suggestion : suggestions)
        texts += suggestion.login.toString();
    return texts;
}

} // namespace

TEST_CASE("a login is trimmed and lower-cased")
{
    struct Row {
        QString typed;
        QString login;
    };
    const Row row = GENERATE(
        Row{u"mdupont"_s, u"mdupont"_s}, Row{u" MDupont2 "_s, u"mdupont2"_s},
        Row{u"\u00A0mdupont\u00A0"_s, u"mdupont"_s}, Row{u"\uFEFFmdupont"_s, u"mdupont"_s},
        Row{u"ejacob-de-cordemoy1"_s, u"ejacob-de-cordemoy1"_s}, Row{u"marie.dupont"_s, u"marie.dupont"_s},
        Row{u"a"_s, u"a"_s}, Row{QString(64, u'x'), QString(64, u'x')});
    CAPTURE(row.typed);

    CHECK(login(row.typed).toString() == row.login);
}

TEST_CASE("what cannot be a login is refused with the reason")
{
    struct Row {
        QString typed;
        Fault fault;
    };
    const Row row = GENERATE(
        Row{u""_s, {FaultKind::LoginInvalid, u"empty"_s}},
        Row{u" \u00A0 "_s, {FaultKind::LoginInvalid, u"empty"_s}},
        Row{u"m dupont"_s, {FaultKind::LoginInvalid, u"blank"_s}},
        Row{u"m\u00A0dupont"_s, {FaultKind::LoginInvalid, u"blank"_s}},
        Row{u"flefèvre"_s, {FaultKind::LoginInvalid, u"accent"_s}},
        Row{u"m'dupont"_s, {FaultKind::LoginInvalid, u"character"_s}},
        Row{u"mdupont\U0001F600"_s, {FaultKind::LoginInvalid, u"character"_s}},
        Row{u"-mdupont"_s, {FaultKind::LoginInvalid, u"character"_s}},
        Row{u"mdupont;rm"_s, {FaultKind::LoginInvalid, u"character"_s}},
        Row{QString(65, u'x'), {FaultKind::LoginInvalid, u"too-long"_s}},
        Row{u"Marie.Dupont@ac-amiens.fr"_s, {FaultKind::LoginIsAddress, u"marie.dupont@ac-amiens.fr"_s}},
        Row{u"@"_s, {FaultKind::LoginIsAddress, u"@"_s}});
    CAPTURE(row.typed);

    const auto parsed = Login::parse(row.typed);

    REQUIRE_FALSE(parsed);
    CHECK(parsed.fault() == row.fault);
}

TEST_CASE("the homonym digit is appended, from 1 to 99")
{
    CHECK(login(u"mdupont"_s).withHomonymNumber(1).toString() == u"mdupont1"_s);
    CHECK(login(u"mdupont"_s).withHomonymNumber(99).toString() == u"mdupont99"_s);
    CHECK(login(u"mdupont"_s).withHomonymNumber(0) == login(u"mdupont"_s));
    CHECK(login(u"mdupont"_s).withHomonymNumber(100) == login(u"mdupont"_s));
    CHECK(login(u"mdupont"_s).withHomonymNumber(-3) == login(u"mdupont"_s));
}

TEST_CASE("a homonym digit never makes a login longer than a login may be")
{
    const Login longest = login(QString(64, u'x'));

    CHECK(Login::parse(longest.withHomonymNumber(12).toString()));
    CHECK(longest.withHomonymNumber(12).toString().endsWith(u"x12"_s));
}

TEST_CASE("the first suggestion is the first letter of the first given name and the birth name")
{
    struct Row {
        QString given;
        QString birthName;
        QString login;
    };
    const Row row = GENERATE(
        Row{u"Marie"_s, u"Dupont"_s, u"mdupont"_s}, Row{u"Jean-Claude"_s, u"Martin"_s, u"jmartin"_s},
        Row{u"Jean Claude"_s, u"Martin"_s, u"jmartin"_s}, Row{u"Françoise"_s, u"Lefèvre"_s, u"flefevre"_s},
        Row{u"Élodie"_s, u"d'Œuvre-Saint-Aÿ"_s, u"edoeuvresaintay"_s},
        Row{u"Élodie"_s, u"d\u2019Œuvre-Saint-Aÿ"_s, u"edoeuvresaintay"_s},
        Row{u"Zoë"_s, u"de La Fontaine"_s, u"zdelafontaine"_s}, Row{u"Hương"_s, u"Đặng Thị"_s, u"hdangthi"_s},
        Row{u"Seán"_s, u"O\u2019Neill"_s, u"soneill"_s}, Row{u"Seán"_s, u"O'Neill"_s, u"soneill"_s},
        Row{u"A"_s, u"Y"_s, u"ay"_s}, Row{u"MARIE"_s, u"DUPONT"_s, u"mdupont"_s},
        Row{u"marie"_s, u"dupont"_s, u"mdupont"_s}, Row{u"\u00A0Marie "_s, u"\u00A0Dupont"_s, u"mdupont"_s},
        Row{u"Œdipe"_s, u"Lætitia"_s, u"olaetitia"_s}, Row{u"Þór"_s, u"Straße"_s, u"tstrasse"_s},
        Row{u"Łukasz"_s, u"Øster"_s, u"loster"_s}, Row{u"Fe\u0301lix"_s, u"Sou\uFB03er"_s, u"fsouffier"_s},
        Row{u"Noël"_s, u"N\u2019Guyễn"_s, u"nnguyen"_s}, Row{u"J.-P."_s, u"St. Clair"_s, u"jstclair"_s},
        Row{u"Anaïs"_s, u"Dupont\u2011Martin"_s, u"adupontmartin"_s}, Row{u"Ğ"_s, u"Işık"_s, u"gisik"_s});
    CAPTURE(row.given, row.birthName);

    const auto suggestions = suggestionsFor(row.given, row.birthName);

    REQUIRE_FALSE(suggestions.empty());
    CHECK(suggestions.front().login.toString() == row.login);
    CHECK(suggestions.front().reason == LoginReason::Rule);
}

TEST_CASE("variants follow, best first, no two alike")
{
    struct Row {
        QString given;
        QString birthName;
        QString usageName;
        QStringList logins;
    };
    const Row row = GENERATE(
        Row{u"Marie"_s, u"Dupont"_s, u""_s, {u"mdupont"_s}},
        Row{u"Marie"_s, u"Dupont"_s, u"Martin"_s, {u"mdupont"_s, u"mmartin"_s}},
        Row{u"Jean-Claude"_s, u"Martin"_s, u""_s, {u"jmartin"_s, u"jcmartin"_s}},
        Row{u"Élodie"_s,
            u"d'Œuvre-Saint-Aÿ"_s,
            u""_s,
            {u"edoeuvresaintay"_s, u"edoeuvre-saint-ay"_s, u"eoeuvresaintay"_s, u"eoeuvre-saint-ay"_s}},
        Row{u"Zoë"_s, u"de La Fontaine"_s, u""_s, {u"zdelafontaine"_s, u"zlafontaine"_s}},
        Row{u"Marie"_s, u"Lefèvre"_s, u"Lefevre"_s, {u"mlefevre"_s}},
        Row{u"Anne"_s, u"Petit"_s, u"Petit-Durand"_s, {u"apetit"_s, u"apetitdurand"_s, u"apetit-durand"_s}},
        Row{u"Anne"_s, u"Petit"_s, u"du Bellay"_s, {u"apetit"_s, u"adubellay"_s, u"abellay"_s}},
        Row{u"Marie Anne Sophie"_s, u"Noël"_s, u""_s, {u"mnoel"_s, u"masnoel"_s}});
    CAPTURE(row.given, row.birthName, row.usageName);

    const auto suggestions = suggestionsFor(row.given, row.birthName, row.usageName);

    CHECK(textsOf(suggestions) == row.logins);
}

TEST_CASE("each variant says why it is offered")
{
    const auto suggestions = suggestionsFor(u"Jean-Claude"_s, u"d'Œuvre-Saint"_s, u"Martin"_s);

    std::vector<LoginReason> reasons;
    for (const LoginSuggestion &suggestion : suggestions)
        reasons.push_back(suggestion.reason);
    CHECK(reasons == std::vector{LoginReason::Rule, LoginReason::HyphenKept, LoginReason::ParticleDropped,
                                 LoginReason::ParticleDropped, LoginReason::UsageName,
                                 LoginReason::AllGivenInitials});
}

TEST_CASE("no suggestion holds a digit, and each is a login")
{
    const QString given = GENERATE(u"Marie"_s, u"Jean-Claude"_s, QString(64, u'æ'));
    const QString birthName =
        GENERATE(u"Dupont"_s, u"de La Tour-d'Auvergne"_s, QString(64, u'œ'), QString(64, u'a'));

    for (const LoginSuggestion &suggestion : suggestionsFor(given, birthName)) {
        const QString text = suggestion.login.toString();
        CAPTURE(text);
        CHECK(Login::parse(text));
        CHECK(std::ranges::none_of(text, [](QChar character) { return character.isDigit(); }));
    }
    CHECK_FALSE(suggestionsFor(given, birthName).empty());
}

TEST_CASE("nothing is suggested for a name without a Latin letter")
{
    CHECK(suggestionsFor(u"明"_s, u"李"_s).empty());
    CHECK(suggestionsFor(u"Marie"_s, u"李"_s).empty());
    CHECK(textsOf(suggestionsFor(u"Marie"_s, u"李"_s, u"Li"_s)) == QStringList{u"mli"_s});
}

TEST_CASE("an address or its local part where the short login is wanted is noticed and corrected")
{
    using Kind = LoginConfusion::Kind;
    struct Row {
        QString typed;
        Kind kind;
        QString best;
    };
    const Row row = GENERATE(Row{u"Marie.Dupont@ac-amiens.fr"_s, Kind::Address, u"mdupont"_s},
                             Row{u"mdupont@ac-amiens.fr"_s, Kind::Address, u"mdupont"_s},
                             Row{u" MDupont3@ac-amiens.fr "_s, Kind::Address, u"mdupont3"_s},
                             Row{u"@"_s, Kind::Address, u"mdupont"_s},
                             Row{u"marie.dupont"_s, Kind::LocalPart, u"mdupont"_s},
                             Row{u"Marie.Dupont12"_s, Kind::LocalPart, u"mdupont"_s},
                             Row{u"françoise.lefèvre@ac-amiens.fr"_s, Kind::Address, u"mdupont"_s});
    CAPTURE(row.typed);

    const auto confusion = confusionIn(row.typed, suggestionsFor(u"Marie"_s, u"Dupont"_s));

    REQUIRE(confusion);
    CHECK(confusion->kind == row.kind);
    REQUIRE(confusion->best);
    CHECK(confusion->best->toString() == row.best);
}

TEST_CASE("without a suggestion the correction is read from what was typed, or there is none")
{
    struct Row {
        QString typed;
        QString best;
    };
    const Row row =
        GENERATE(Row{u"marie.dupont@ac-amiens.fr"_s, u"mdupont"_s}, Row{u"pierre.dupont12"_s, u"pdupont"_s},
                 Row{u"eugene.jacob-de-cordemoy"_s, u"ejacob-de-cordemoy"_s}, Row{u"@ac-amiens.fr"_s, u""_s},
                 Row{u".dupont"_s, u""_s}, Row{u"marie."_s, u""_s}, Row{u"é.à@x"_s, u""_s});
    CAPTURE(row.typed);

    const auto confusion = confusionIn(row.typed, {});

    REQUIRE(confusion);
    CHECK((confusion->best ? confusion->best->toString() : QString()) == row.best);
}

TEST_CASE("a short login is no confusion")
{
    const QString typed = GENERATE(u"mdupont"_s, u"mdupont2"_s, u" MDUPONT "_s, u"e-jacob"_s, u""_s);
    CAPTURE(typed);

    CHECK_FALSE(confusionIn(typed, {}));
}

TEST_CASE("letters are folded to ASCII, case and joints kept")
{
    struct Row {
        QString text;
        QString folded;
    };
    const Row row = GENERATE(
        Row{u"Françoise"_s, u"Francoise"_s}, Row{u"Œuvre"_s, u"Oeuvre"_s}, Row{u"ŒUVRE"_s, u"OEUVRE"_s},
        Row{u"CŒ"_s, u"COE"_s}, Row{u"Cœur"_s, u"Coeur"_s}, Row{u"ẞ"_s, u"Ss"_s},
        Row{u"STRAẞE"_s, u"STRASSE"_s}, Row{u"Đặng Thị Hương"_s, u"Dang Thi Huong"_s}, Row{u"Aÿ"_s, u"Ay"_s},
        Row{u"Jean\u2011Paul"_s, u"Jean-Paul"_s}, Row{u"a\u00A0b"_s, u"a b"_s}, Row{u"ĳ\uFB01"_s, u"ijfi"_s},
        Row{u"O\u2019Neill"_s, u"ONeill"_s}, Row{u"李 Marie"_s, u" Marie"_s}, Row{u"x\U0001F600y"_s, u"xy"_s},
        Row{u"M4rie"_s, u"Mrie"_s});
    CAPTURE(row.text);

    CHECK(asciiFold(row.text) == row.folded);
}
