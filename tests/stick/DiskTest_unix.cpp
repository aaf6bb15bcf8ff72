// SPDX-License-Identifier: GPL-3.0-or-later
// What only a disk of Unix can hold: links, files with holes, and names that Windows reads otherwise.
#include "stick/SignedStick.h"
#include "stick/StickSigning.h"
#include "support/Catch.h"

#include <QFile>

#include <array>

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

TEST_CASE("whatever is done to a stick on a disk with case and holes is found and named")
{
    const auto rows = std::to_array<Tampering>({
        {"of a terabyte",
         [](SignedStick &s) { REQUIRE(QFile::resize(s.path(u"LISEZMOI.txt"_s), 1LL << 40)); },
         [](StickReport &r) { r.changed = {u"LISEZMOI.txt"_s}; }},
        {"in another case",
         [](SignedStick &s) { REQUIRE(QFile::rename(s.path(u"LISEZMOI.txt"_s), s.path(u"Lisezmoi.txt"_s))); },
         [](StickReport &r) {
             r.missing = {u"LISEZMOI.txt"_s};
             r.ownFiles = {u"Lisezmoi.txt"_s};
         }},
        {"a program with a blank behind its name", [](SignedStick &s) { s.write(u"setup.exe ."_s, "MZ"); },
         [](StickReport &r) { r.added = {u"setup.exe ."_s}; }},
        {"a hidden file there, in another case", [](SignedStick &s) { s.write(u"Linux/.x"_s, ""); },
         [](StickReport &r) { r.added = {u"Linux/.x"_s}; }},
        {"data without end",
         [](SignedStick &s) { REQUIRE(QFile::resize(s.path(u"academy.json"_s), 1LL << 40)); },
         [](StickReport &r) {
             r.data = {SignatureState::Wrong, {}};
         }},
    });
    for (const Tampering &row : rows)
        checkFound(row);
}
