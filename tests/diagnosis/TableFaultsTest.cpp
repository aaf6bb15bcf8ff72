// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a table of people and of its lines.
#include "diagnosis/Catalogue.h"
#include "support/Catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

TEST_CASE("a table's faults say which place is meant, as far as it is known")
{
    const auto [fault, named] = GENERATE(table<Fault, QString>({
        {{FaultKind::TableUnreadable, u"utf-16"_s}, u"UTF-16"_s},
        {{FaultKind::TableUnreadable, u"not-text"_s}, u"CSV"_s},
        {{FaultKind::TableUnreadable, u"quote-open:12"_s}, u"line 12"_s},
        {{FaultKind::TableUnreadable, u"cell-too-large:7"_s}, u"line 7"_s},
        {{FaultKind::TableUnreadable, u"system:Permission denied: %1"_s}, u"Permission denied: %1"_s},
        {{FaultKind::TableColumnSecret, u"Mot de passe"_s}, u"“Mot de passe”"_s},
        {{FaultKind::TableColumnMissing, u"given"_s}, u"“prénom”"_s},
        {{FaultKind::TableColumnMissing, u"birthName"_s}, u"“nom”"_s},
        {{FaultKind::TableColumnRepeated, u"Given name"_s}, u"“Given name”"_s},
        {{FaultKind::TableUserUnclear, u"no-column"_s}, u"“user”"_s},
        {{FaultKind::TableUserUnclear, u"nobody:m.dupont"_s}, u"“m.dupont”"_s},
        {{FaultKind::TableUserUnclear, u"lines:4:9:a:b"_s}, u"Lines 4 and 9 of this table are both “a:b”"_s},
        {{FaultKind::CellTooLong, u"3"_s}, u"Cell 3"_s},
        {{FaultKind::IncomingUnknown, u"imaps"_s}, u"“imaps”"_s},
        {{FaultKind::ClientUnknown, u"eudora"_s}, u"“eudora”"_s},
        {{FaultKind::LoginRepeated, u"23"_s}, u"Line 23"_s},
        {{FaultKind::AddressRepeated, u"23"_s}, u"Line 23"_s},
        {{FaultKind::LoginToConfirm, u"cdurand cdurand2"_s}, u"cdurand or cdurand2"_s},
    }));
    const QString sentence = sentenceFor(fault);
    CAPTURE(sentence);
    CHECK(sentence.contains(named));
    CHECK(sentence.endsWith(u'.'));
    CHECK(sentence != adviceFor(fault.kind).sentence);
}

TEST_CASE("a detail that is none of a table's falls back on the kind's sentence")
{
    for (const FaultKind kind : {FaultKind::TableUnreadable, FaultKind::TableUserUnclear,
                                 FaultKind::TooManyCells, FaultKind::TableEmpty})
        CHECK(sentenceFor({kind, u"something new"_s}) == adviceFor(kind).sentence);
}
