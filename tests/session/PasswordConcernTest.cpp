// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Activation.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

Secret secret(QString text)
{
    return Secret::takeFrom(text);
}

PasswordConcern concernOf(const QString &password)
{
    QString typedNumen = u"46G9987654XYZ"_s;
    const Numen numen = Numen::takeFrom(typedNumen);
    QString typedDate = u"01/09/1994"_s;
    const BirthDate date = BirthDate::takeFrom(typedDate, QDate(2026, 11, 21)).value();
    const PersonName name = PersonName::parse(u"Anne-Célie"_s, u"d'Œuvre Li"_s, u"Lefèvre"_s).value();
    return concernAbout(secret(password), &numen, &date, &name);
}

} // namespace

TEST_CASE("a password that somebody could guess from the person is told")
{
    using enum PasswordConcern;
    const auto [password, concern] = GENERATE(table<QString, PasswordConcern>({
        {u""_s, None},
        {u"Vent-d-ouest-3-moulins"_s, None},
        // the NUMEN in any spelling
        {u"46G9987654XYZ"_s, IsNumen},
        {u"46g9987654xyz"_s, IsNumen},
        {u"46 G 99876-54 XYZ"_s, IsNumen},
        {u"mon46G9987654XYZ!"_s, IsNumen},
        {u"99E1234567ABC"_s, HasNumenShape},
        {u"99e1234567abc"_s, HasNumenShape},
        // the birth date in any spelling
        {u"moulins-01/09/1994"_s, HoldsBirthDate},
        {u"moulins-1.9.1994"_s, HoldsBirthDate},
        {u"moulins01091994"_s, HoldsBirthDate},
        {u"moulins1994-09-01"_s, HoldsBirthDate},
        {u"moulins010994"_s, HoldsBirthDate},
        {u"moulins94 09 01"_s, HoldsBirthDate},
        {u"1er septembre 1994 moulins"_s, None}, // no date of ours
        {u"1 Septembre 1994 moulins"_s, HoldsBirthDate},
        {u"moulins-1995-09-01"_s, None},
        // parts of the name from three letters on
        {u"moulins-ANNE-3"_s, HoldsName},
        {u"moulins-celie3"_s, HoldsName},
        {u"moulins-Célie3"_s, HoldsName},
        {u"l.e.f.e.v.r.e-9"_s, HoldsName},
        {u"oeuvre-de-moulins-9"_s, HoldsName},
        {u"œuvre-de-moulins-9"_s, HoldsName},
        {u"Lille-de-moulins-9"_s, None}, // "Li" is too short a part
        // advice
        {u"moulins-à-vent-33"_s, HasAccents},
        {u"à-vent"_s, HasAccents},
        {u"moulins-33€"_s, HasAccents},
        {u"moulins-333"_s, TooShort}, // eleven
        {u"moulins-3333"_s, None},
        {u"court"_s, TooShort},
    }));
    CAPTURE(password);
    CHECK(concernOf(password) == concern);
}

TEST_CASE("what is not known of the person is not looked for")
{
    const auto alone = [](const QString &password) {
        return concernAbout(secret(password), nullptr, nullptr, nullptr);
    };
    CHECK(alone(u"46G9987654XYZ"_s) == PasswordConcern::HasNumenShape);
    CHECK(alone(u"moulins-01/09/1994"_s) == PasswordConcern::None);
    CHECK(alone(u"moulins-lefevre"_s) == PasswordConcern::None);
}

TEST_CASE("bytes that are no UTF-8 are counted, not followed")
{
    const auto [bytes, concern] = GENERATE(table<QByteArray, PasswordConcern>({
        {QByteArray("\xF0"), PasswordConcern::HasAccents},
        {QByteArray("moulins-333\xE2\x82"), PasswordConcern::HasAccents},
        {QByteArray("moulins\0-3333", 13), PasswordConcern::None},
    }));
    QByteArray copy = bytes;
    copy.detach();
    CHECK(concernAbout(Secret::takeFrom(copy), nullptr, nullptr, nullptr) == concern);
}
