// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/EmailAddress.h"

#include "account/Login.h"
#include "support/Catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

EmailAddress address(const QString &text)
{
    const auto parsed = EmailAddress::parse(text);
    REQUIRE(parsed);
    return parsed.value();
}

QStringList addressesFor(const QString &given, const QString &birthName, const QString &usageName = {})
{
    const auto name = PersonName::parse(given, birthName, usageName);
    REQUIRE(name);
    QStringList texts;
    for (const EmailAddress &suggestion : suggestAddresses(name.value(), u"ac-amiens.fr"_s))
        texts += suggestion.toString();
    return texts;
}

} // namespace

TEST_CASE("an address is split, blanks around it dropped, its domain lower-cased")
{
    struct Row {
        QString typed;
        QString localPart;
        QString domain;
    };
    const Row row = GENERATE(Row{u"Marie.Dupont@AC-Amiens.FR"_s, u"Marie.Dupont"_s, u"ac-amiens.fr"_s},
                             Row{u"\u00A0 mdupont@ac-amiens.fr\n"_s, u"mdupont"_s, u"ac-amiens.fr"_s},
                             Row{u"\uFEFFmdupont@ac-amiens.fr\u200B"_s, u"mdupont"_s, u"ac-amiens.fr"_s},
                             Row{u"a@b.fr"_s, u"a"_s, u"b.fr"_s},
                             Row{u"o'neill+tag@x.org"_s, u"o'neill+tag"_s, u"x.org"_s},
                             Row{QString(64, u'a') + u"@x.fr"_s, QString(64, u'a'), u"x.fr"_s});
    CAPTURE(row.typed);

    CHECK(address(row.typed).localPart() == row.localPart);
    CHECK(address(row.typed).domain() == row.domain);
    CHECK(address(row.typed).toString() == QString(row.localPart + u'@' + row.domain));
}

TEST_CASE("what cannot be an address is refused with the reason")
{
    struct Row {
        QString typed;
        QString reason;
    };
    const Row row = GENERATE(
        Row{u""_s, u"empty"_s}, Row{u" \u00A0"_s, u"empty"_s}, Row{u"@ac-amiens.fr"_s, u"empty"_s},
        Row{u"mdupont"_s, u"no-at-sign"_s}, Row{u"a@b@ac-amiens.fr"_s, u"two-at-signs"_s},
        Row{u"françoise.lefevre@ac-amiens.fr"_s, u"accent"_s},
        Row{u"fe\u0301lix@ac-amiens.fr"_s, u"accent"_s}, Row{u"mdupont@académie.fr"_s, u"idn"_s},
        Row{u"mdupont@xn--acadmie-eya.fr"_s, u"idn"_s}, Row{u"mdupont@\u0430c-amiens.fr"_s, u"idn"_s},
        Row{u"marie dupont@ac-amiens.fr"_s, u"blank"_s}, Row{u"mdupont@ac amiens.fr"_s, u"blank"_s},
        Row{u"Marie <mdupont@ac-amiens.fr>"_s, u"blank"_s}, Row{u"<mdupont@ac-amiens.fr>"_s, u"character"_s},
        Row{u"o\u2019neill@ac-amiens.fr"_s, u"character"_s}, Row{u"\"a\"@x.fr"_s, u"character"_s},
        Row{u"mdupont\U0001F600@ac-amiens.fr"_s, u"character"_s}, Row{u".mdupont@x.fr"_s, u"character"_s},
        Row{u"m..dupont@x.fr"_s, u"character"_s}, Row{u"mdupont.@x.fr"_s, u"character"_s},
        Row{u"a\x01@x.fr"_s, u"character"_s}, Row{u"mdupont@"_s, u"domain"_s},
        Row{u"mdupont@localhost"_s, u"domain"_s}, Row{u"mdupont@x..fr"_s, u"domain"_s},
        Row{u"mdupont@-x.fr"_s, u"domain"_s}, Row{u"mdupont@x-.fr"_s, u"domain"_s},
        Row{u"mdupont@x.fr."_s, u"domain"_s}, Row{u"mdupont@192.0.2.1"_s, u"domain"_s},
        Row{u"mdupont@x_y.fr"_s, u"domain"_s}, Row{u"a@"_s + QString(64, u'x') + u".fr"_s, u"domain"_s},
        Row{QString(65, u'a') + u"@x.fr"_s, u"too-long"_s},
        Row{u"a@"_s + QString(u"abcdefgh."_s).repeated(29) + u"fr"_s, u"too-long"_s});
    CAPTURE(row.typed);

    const auto parsed = EmailAddress::parse(row.typed);

    REQUIRE_FALSE(parsed);
    CHECK(parsed.fault() == Fault{FaultKind::AddressInvalid, row.reason});
}

TEST_CASE("the same mailbox is recognised whatever the case")
{
    CHECK(address(u"Marie.Dupont@ac-amiens.fr"_s).sameMailbox(address(u"marie.dupont@AC-AMIENS.fr"_s)));
    CHECK_FALSE(address(u"marie.dupont@ac-amiens.fr"_s).sameMailbox(address(u"mdupont@ac-amiens.fr"_s)));
    CHECK_FALSE(address(u"marie.dupont@ac-amiens.fr"_s).sameMailbox(address(u"marie.dupont@ac-lille.fr"_s)));
}

TEST_CASE("addresses are suggested as Prenom.Nom-de-famille, the usage name first")
{
    struct Row {
        QString given;
        QString birthName;
        QString usageName;
        QStringList localParts;
    };
    const Row row = GENERATE(
        Row{u"Marie"_s, u"Dupont"_s, u""_s, {u"Marie.Dupont"_s}},
        Row{u"MARIE"_s, u"DUPONT"_s, u"MARTIN"_s, {u"Marie.Martin"_s, u"Marie.Dupont"_s}},
        Row{u"Jean-Claude"_s, u"Martin"_s, u""_s, {u"Jean-Claude.Martin"_s}},
        Row{u"Jean Claude"_s, u"Martin"_s, u""_s, {u"Jean.Martin"_s, u"Jean-Claude.Martin"_s}},
        Row{u"Françoise"_s, u"Lefèvre"_s, u""_s, {u"Francoise.Lefevre"_s}},
        Row{u"Élodie"_s, u"d'Œuvre-Saint-Aÿ"_s, u""_s, {u"Elodie.dOeuvre-Saint-Ay"_s}},
        Row{u"Zoë"_s, u"de La Fontaine"_s, u""_s, {u"Zoe.de-La-Fontaine"_s}},
        Row{u"Seán"_s, u"O\u2019Neill"_s, u""_s, {u"Sean.ONeill"_s}},
        Row{u"Hương"_s, u"Đặng Thị"_s, u""_s, {u"Huong.Dang-Thi"_s}}, Row{u"a"_s, u"y"_s, u""_s, {u"A.Y"_s}},
        Row{u"Anne"_s, u"Lefèvre"_s, u"Lefevre"_s, {u"Anne.Lefevre"_s}}, Row{u"明"_s, u"李"_s, u""_s, {}},
        Row{QString(64, u'a'),
            u"Dupont"_s,
            u""_s,
            {}}); // no address is that long, and a cut one would be invented
    CAPTURE(row.given, row.birthName, row.usageName);

    QStringList expected;
    for (const QString &localPart : row.localParts)
        expected += localPart + u"@ac-amiens.fr"_s;
    CHECK(addressesFor(row.given, row.birthName, row.usageName) == expected);
}

TEST_CASE("the alias is the login at the domain")
{
    const auto login = Login::parse(u"mdupont2"_s);
    REQUIRE(login);

    const auto alias = aliasAddress(login.value(), u"ac-amiens.fr"_s);

    REQUIRE(alias);
    CHECK(alias->toString() == u"mdupont2@ac-amiens.fr"_s);
    CHECK_FALSE(aliasAddress(login.value(), u"académie.fr"_s));
}
