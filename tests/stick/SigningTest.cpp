// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/SignedStick.h"
#include "stick/StickSigning.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("the same stick signed twice has the same bytes, and the signatures are not part of it")
{
    const SignedStick stick;
    const auto again = signStick(stick.folder(), stick.key);

    REQUIRE(again);
    CHECK(again.value().signedFiles == 6);
    for (auto file = again.value().files.begin(); file != again.value().files.end(); ++file)
        CHECK(stick.read(file.key()) == file.value());
}

TEST_CASE("a name in decomposed form is signed in composed form, and found")
{
    const SignedStick stick;
    stick.write(u"e\u0301te\u0301.txt"_s, "x");
    stick.sign(stick.key);

    CHECK(stick.read(u"MANIFEST.txt"_s).contains(" 1 \xc3\xa9t\xc3\xa9.txt\n"));
    CHECK(stick.verified().isIntact());
}

TEST_CASE("nobody signs data on a stick whose program was changed")
{
    const SignedStick stick;
    stick.write(u"academy.json"_s, "{}");
    stick.write(u"assistant-messagerie.exe"_s, "MZ malice");

    const auto signatures = signAcademy(stick.folder(), *SigningKey::generate());

    REQUIRE_FALSE(signatures);
    CHECK(signatures.fault().detail == u"assistant-messagerie.exe");
}

TEST_CASE("a stick without data is not signed")
{
    const SignedStick stick;
    stick.remove(u"academy.json"_s);
    CHECK_FALSE(signStick(stick.folder(), stick.key));
    CHECK_FALSE(signAcademy(stick.folder(), stick.key));
}
