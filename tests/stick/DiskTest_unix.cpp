// SPDX-License-Identifier: GPL-3.0-or-later
// What only a disk of Unix can hold: links, and names that Windows reads otherwise.
#include "stick/SignedStick.h"
#include "stick/StickSigning.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("links are not followed, whatever they lead to")
{
    const SignedStick stick;
    REQUIRE(QFile::rename(stick.path(u"LISEZMOI.txt"_s), stick.path(u"same.txt"_s)));
    REQUIRE(QFile::link(stick.path(u"same.txt"_s), stick.path(u"LISEZMOI.txt"_s)));
    REQUIRE(QFile::link(u"/etc"_s, stick.path(u"etc"_s)));
    REQUIRE(QFile::link(stick.folder(), stick.path(u"cours"_s)));

    const StickReport report = stick.verified();

    CHECK(report.changed == QStringList{u"LISEZMOI.txt"_s});
    CHECK(report.added == QStringList{u"cours"_s, u"etc"_s});
    CHECK(report.ownFiles == QStringList{u"same.txt"_s});
}
TEST_CASE("what another system would read otherwise is not signed")
{
    const QString name = GENERATE(u"a\\b"_s, u"nul.txt"_s, u"a:b"_s, u"lisezmoi.TXT"_s, u"a "_s);
    const SignedStick stick;
    stick.write(name, "x");

    const auto signatures = signStick(stick.folder(), stick.key);

    REQUIRE_FALSE(signatures);
    CHECK(signatures.fault().kind == FaultKind::StickChanged);
    CHECK(signatures.fault().detail.startsWith(name));
}

TEST_CASE("a link is not signed")
{
    const SignedStick stick;
    REQUIRE(QFile::link(u"/etc/hostname"_s, stick.path(u"name"_s)));
    CHECK_FALSE(signStick(stick.folder(), stick.key));
}
