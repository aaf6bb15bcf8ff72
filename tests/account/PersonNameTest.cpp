// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/PersonName.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

PersonName named(const QString &given, const QString &birthName, const QString &usageName = {})
{
    const auto name = PersonName::parse(given, birthName, usageName);
    REQUIRE(name);
    return name.value();
}

} // namespace

TEST_CASE("a name is kept without what typing and pasting leave around and in it")
{
    struct Row {
        QString typed;
        QString kept;
    };
    const Row row = GENERATE(Row{u"Dupont"_s, u"Dupont"_s}, Row{u"  Dupont\t"_s, u"Dupont"_s},
                             Row{u"\u00A0Dupont\u202F"_s, u"Dupont"_s},
                             Row{u"de\u00A0La\u00A0 Fontaine"_s, u"de La Fontaine"_s},
                             Row{u"Du\u200Bpont\uFEFF"_s, u"Dupont"_s}, Row{u"Dupont\r\n"_s, u"Dupont"_s},
                             Row{u"Lefe\u0300vre"_s, u"Lef\u00E8vre"_s},
                             Row{u"\u202EDupont"_s, u"Dupont"_s}); // a bidi override would turn "From:" round
    CAPTURE(row.typed);

    CHECK(named(u"Marie"_s, row.typed).birthName() == row.kept);
    CHECK(named(row.typed, u"Dupont"_s).given() == row.kept);
}

TEST_CASE("what cannot be a name is refused with the field and the reason")
{
    struct Row {
        QString given;
        QString birthName;
        QString usageName;
        QString detail;
    };
    const Row row =
        GENERATE(Row{u""_s, u"Dupont"_s, u""_s, u"given:empty"_s},
                 Row{u" \u00A0"_s, u"Dupont"_s, u""_s, u"given:empty"_s},
                 Row{u"Marie"_s, u""_s, u""_s, u"birthName:empty"_s},
                 Row{u"Marie"_s, u"Dup0nt"_s, u""_s, u"birthName:digit"_s},
                 Row{u"Marie2"_s, u"Dupont"_s, u""_s, u"given:digit"_s},
                 Row{u"Marie"_s, u"Dupont\u00B2"_s, u""_s, u"birthName:digit"_s},
                 Row{u"Marie"_s, u"Dupont"_s, u"Martin2"_s, u"usageName:digit"_s},
                 Row{u"Marie \U0001F600"_s, u"Dupont"_s, u""_s, u"given:symbol"_s},
                 Row{u"Marie"_s, u"\u263A\uFE0F"_s, u""_s, u"birthName:symbol"_s},
                 Row{u"Marie"_s, u"Dupont"_s, u"\U0001F469\u200D\U0001F3EB"_s, u"usageName:symbol"_s},
                 Row{u"Marie"_s, u"dupont@ac-amiens.fr"_s, u""_s, u"birthName:symbol"_s},
                 Row{u"Marie"_s, u"Dupont, Martin"_s, u""_s, u"birthName:symbol"_s},
                 Row{u"-"_s, u"Dupont"_s, u""_s, u"given:symbol"_s},
                 Row{u"'"_s, u"Dupont"_s, u""_s, u"given:symbol"_s},
                 Row{u"Marie"_s, u"Du\u0007pont"_s, u""_s, u"birthName:symbol"_s},
                 Row{u"Marie"_s, QString(65, u'a'), u""_s, u"birthName:too-long"_s},
                 Row{QString(10000, u'a'), u"Dupont"_s, u""_s, u"given:too-long"_s});
    CAPTURE(row.given, row.birthName, row.usageName);

    const auto name = PersonName::parse(row.given, row.birthName, row.usageName);

    REQUIRE_FALSE(name);
    CHECK(name.fault() == Fault{FaultKind::NameInvalid, row.detail});
}

TEST_CASE("names of one letter, of 64 letters, and of any script are names")
{
    const QString part =
        GENERATE(u"A"_s, u"Y"_s, QString(64, u'b'), u"Đặng"_s, u"O\u2019Neill"_s, u"J.-P."_s, u"Ὀδυσσεύς"_s,
                 u"李"_s, QString::fromUcs4(std::u32string(64, U'\U00010428').data(), 64));
    CAPTURE(part);

    CHECK(PersonName::parse(part, part));
}

TEST_CASE("a usage name that is the birth name again is no usage name")
{
    CHECK(named(u"Marie"_s, u"Dupont"_s, u" DUPONT "_s).usageName().isEmpty());
    CHECK(named(u"Marie"_s, u"Dupont"_s, u"Martin"_s).usageName() == u"Martin"_s);
}

TEST_CASE("the displayed name uses the everyday name and has its case back")
{
    struct Row {
        QString given;
        QString birthName;
        QString usageName;
        QString displayed;
    };
    const Row row = GENERATE(Row{u"Marie"_s, u"Dupont"_s, u""_s, u"Marie Dupont"_s},
                             Row{u"MARIE"_s, u"DUPONT"_s, u""_s, u"Marie Dupont"_s},
                             Row{u"marie"_s, u"dupont"_s, u""_s, u"Marie Dupont"_s},
                             Row{u"Marie"_s, u"DUPONT"_s, u"martin"_s, u"Marie Martin"_s},
                             Row{u"jean-claude"_s, u"MARTIN"_s, u""_s, u"Jean-Claude Martin"_s},
                             Row{u"ÉLODIE"_s, u"D'ŒUVRE-SAINT-AŸ"_s, u""_s, u"Élodie d'Œuvre-Saint-Aÿ"_s},
                             Row{u"Élodie"_s, u"d'Œuvre-Saint-Aÿ"_s, u""_s, u"Élodie d'Œuvre-Saint-Aÿ"_s},
                             Row{u"ZOË"_s, u"DE LA FONTAINE"_s, u""_s, u"Zoë de La Fontaine"_s},
                             Row{u"zoë"_s, u"de la fontaine"_s, u""_s, u"Zoë de La Fontaine"_s},
                             Row{u"Zoë"_s, u"de la Fontaine"_s, u""_s, u"Zoë de la Fontaine"_s},
                             Row{u"JEAN"_s, u"PONT-DE-BEAUVOISIN"_s, u""_s, u"Jean Pont-de-Beauvoisin"_s},
                             Row{u"SEÁN"_s, u"O\u2019NEILL"_s, u""_s, u"Seán O\u2019Neill"_s},
                             Row{u"Ronald"_s, u"McDonald"_s, u""_s, u"Ronald McDonald"_s},
                             Row{u"hương"_s, u"ĐẶNG THỊ"_s, u""_s, u"Hương Đặng Thị"_s},
                             Row{u"a"_s, u"y"_s, u""_s, u"A Y"_s}, Row{u"Li"_s, u"DE"_s, u""_s, u"Li De"_s},
                             Row{u"J."_s, u"Dupont"_s, u""_s, u"J. Dupont"_s});

    CHECK(named(row.given, row.birthName, row.usageName).displayName() == row.displayed);
}
