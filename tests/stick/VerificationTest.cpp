// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/SignedStick.h"
#include "stick/StickSigning.h"
#include "stick/StickVerification.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString library = u"linux/lib/libQt6Core.so.6"_s;

void flipByte(const SignedStick &stick, const QString &name, qsizetype place)
{
    QByteArray content = stick.read(name);
    content[place] = static_cast<char>(content.at(place) ^ 1);
    stick.write(name, content);
}

} // namespace

TEST_CASE("a stick as it was signed is intact, by the key that signed it")
{
    const SignedStick stick;
    const StickReport report = stick.verified();

    CHECK(report == stick.intact());
    CHECK(report.isIntact());
    CHECK_FALSE(report.fault());
}

TEST_CASE("whatever is done to a stick is found and named")
{
    const auto rows = std::to_array<Tampering>({
        {"one bit of a program", [](SignedStick &s) { flipByte(s, u"assistant-messagerie.exe"_s, 5); },
         [](StickReport &r) { r.changed = {u"assistant-messagerie.exe"_s}; }},
        {"the last byte of a large file", [](SignedStick &s) { flipByte(s, library, (3 << 20) - 1); },
         [](StickReport &r) { r.changed = {library}; }},
        {"cut short", [](SignedStick &s) { REQUIRE(QFile::resize(s.path(library), (3 << 20) - 1)); },
         [](StickReport &r) { r.changed = {library}; }},
        {"longer by a byte", [](SignedStick &s) { s.write(u"LISEZMOI.txt"_s, "Bonjour\r\n "); },
         [](StickReport &r) { r.changed = {u"LISEZMOI.txt"_s}; }},
        {"empty", [](SignedStick &s) { s.write(u"LISEZMOI.txt"_s, ""); },
         [](StickReport &r) { r.changed = {u"LISEZMOI.txt"_s}; }},
        {"renamed",
         [](SignedStick &s) { REQUIRE(QFile::rename(s.path(u"LISEZMOI.txt"_s), s.path(u"LISEZ.txt"_s))); },
         [](StickReport &r) {
             r.missing = {u"LISEZMOI.txt"_s};
             r.ownFiles = {u"LISEZ.txt"_s};
         }},
        {"two files exchanged",
         [](SignedStick &s) {
             const QByteArray one = s.read(u"assistant-messagerie"_s);
             s.write(u"assistant-messagerie"_s, s.read(u"LISEZMOI.txt"_s));
             s.write(u"LISEZMOI.txt"_s, one);
         },
         [](StickReport &r) {
             r.changed = {u"LISEZMOI.txt"_s, u"assistant-messagerie"_s};
         }},
        {"removed", [](SignedStick &s) { s.remove(library); }, [](StickReport &r) { r.missing = {library}; }},
        {"a folder in its place",
         [](SignedStick &s) {
             s.remove(u"LISEZMOI.txt"_s);
             REQUIRE(QDir(s.folder()).mkdir(u"LISEZMOI.txt"_s));
         },
         [](StickReport &r) { r.missing = {u"LISEZMOI.txt"_s}; }},
        {"a library beside the program", [](SignedStick &s) { s.write(u"version.dll"_s, "MZ"); },
         [](StickReport &r) { r.added = {u"version.dll"_s}; }},
        {"a manifest for the program",
         [](SignedStick &s) { s.write(u"assistant-messagerie.exe.manifest"_s, "<a/>"); },
         [](StickReport &r) { r.added = {u"assistant-messagerie.exe.manifest"_s}; }},
        {"a redirection of its libraries",
         [](SignedStick &s) { s.write(u"assistant-messagerie.exe.local/comctl32.dll"_s, "MZ"); },
         [](StickReport &r) { r.added = {u"assistant-messagerie.exe.local/comctl32.dll"_s}; }},
        {"a program that looks like a text", [](SignedStick &s) { s.write(u"LISEZMOI.txt.exe"_s, "MZ"); },
         [](StickReport &r) { r.added = {u"LISEZMOI.txt.exe"_s}; }},
        {"a program in capitals in a folder of one's own",
         [](SignedStick &s) { s.write(u"photos/SETUP.EXE"_s, "MZ"); },
         [](StickReport &r) { r.added = {u"photos/SETUP.EXE"_s}; }},
        {"a link that starts", [](SignedStick &s) { s.write(u"autorun.inf"_s, "[autorun]"); },
         [](StickReport &r) { r.added = {u"autorun.inf"_s}; }},
        {"a variant of a library that the loader prefers",
         [](SignedStick &s) { s.write(u"linux/lib/glibc-hwcaps/x86-64-v2/libQt6Core.so.6"_s, "ELF"); },
         [](StickReport &r) { r.added = {u"linux/lib/glibc-hwcaps/x86-64-v2/libQt6Core.so.6"_s}; }},
        {"any file in the program's folder", [](SignedStick &s) { s.write(u"linux/notes.odt"_s, "PK"); },
         [](StickReport &r) { r.added = {u"linux/notes.odt"_s}; }},
        {"documents of one's own",
         [](SignedStick &s) {
             s.write(u"cours/maths.odt"_s, "PK");
             s.write(u"notes.txt"_s, "x");
         },
         [](StickReport &r) {
             r.ownFiles = {u"cours/maths.odt"_s, u"notes.txt"_s};
         }},
        {"what systems leave on every disk",
         [](SignedStick &s) {
             s.write(u"System Volume Information/IndexerVolumeGuid"_s, "x");
             s.write(u"$RECYCLE.BIN/a.exe"_s, "MZ");
             s.write(u".Trash-1000/files/b.so"_s, "x");
         },
         [](StickReport &) {}},
        {"the same name decomposed, side by side",
         [](SignedStick &s) { s.write(u"aide/re\u0301fe\u0301rents.html"_s, "<p>e</p>"); },
         [](StickReport &r) {
             r.changed = {u"aide/r\u00e9f\u00e9rents.html"_s};
             r.added = {u"aide/r\u00e9f\u00e9rents.html"_s};
         }},
        {"the manifest adapted",
         [](SignedStick &s) {
             s.remove(library);
             s.write(u"MANIFEST.txt"_s, s.read(u"MANIFEST.txt"_s).replace("linux", "Linux"));
         },
         [](StickReport &r) {
             r.program = {SignatureState::Wrong, {}};
         }},
        {"the manifest of another stick",
         [](SignedStick &s) {
             const SignedStick other;
             s.write(u"MANIFEST.sig"_s, other.read(u"MANIFEST.sig"_s));
         },
         [](StickReport &r) {
             r.program = {SignatureState::Wrong, {}};
         }},
        {"a signature cut short",
         [](SignedStick &s) { s.write(u"MANIFEST.sig"_s, s.read(u"MANIFEST.sig"_s).chopped(1)); },
         [](StickReport &r) {
             r.program = {SignatureState::Wrong, {}};
         }},
        {"the two signatures exchanged",
         [](SignedStick &s) {
             const QByteArray one = s.read(u"MANIFEST.sig"_s);
             s.write(u"MANIFEST.sig"_s, s.read(u"academy.json.sig"_s));
             s.write(u"academy.json.sig"_s, one);
         },
         [](StickReport &r) {
             r.program = {SignatureState::Wrong, {}};
             r.data = {SignatureState::Wrong, {}};
         }},
        {"another key beside the signature",
         [](SignedStick &s) { s.write(u"MANIFEST.pub"_s, SigningKey::generate()->publicKey().toPem()); },
         [](StickReport &r) {
             r.program = {SignatureState::Wrong, {}};
         }},
        {"no key beside it", [](SignedStick &s) { s.write(u"MANIFEST.pub"_s, "hello"); },
         [](StickReport &r) {
             r.program = {SignatureState::KeyUnusable, {}};
         }},
        {"the signature removed", [](SignedStick &s) { s.remove(u"MANIFEST.sig"_s); },
         [](StickReport &r) {
             r.program = {SignatureState::Missing, {}};
             r.missing = {u"MANIFEST.sig"_s};
         }},
        {"a signed manifest that is none",
         [](SignedStick &s) {
             s.write(u"MANIFEST.txt"_s, "assistant-messagerie stick 1\n");
             s.write(u"MANIFEST.sig"_s, s.key.sign("assistant-messagerie stick 1\n"));
         },
         [](StickReport &r) { r.changed = {u"MANIFEST.txt"_s}; }},
        {"data adapted and not signed", [](SignedStick &s) { s.write(u"academy.json"_s, "{\"schema\":2}"); },
         [](StickReport &r) {
             r.data = {SignatureState::Wrong, {}};
         }},
        {"the data removed", [](SignedStick &s) { s.remove(u"academy.json"_s); },
         [](StickReport &r) {
             r.data = {SignatureState::Missing, {}};
             r.missing = {u"academy.json"_s};
         }},
    });
    for (const Tampering &row : rows)
        checkFound(row);
}

TEST_CASE("data adapted by a referent and signed with his own key is good, and both keys are told")
{
    const SignedStick stick;
    const SigningKey referent = *SigningKey::generate();
    const QByteArray manifest = stick.read(u"MANIFEST.txt"_s);
    stick.write(u"academy.json"_s, "{\"schema\":1,\"adapted\":true}");
    stick.signAcademyBy(referent);

    const StickReport report = stick.verified();

    CHECK(report.isIntact());
    CHECK(report.program.fingerprint == stick.key.publicKey().fingerprint());
    CHECK(report.data.fingerprint == referent.publicKey().fingerprint());
    CHECK(stick.read(u"MANIFEST.txt"_s) == manifest);
}

TEST_CASE("a stick signed anew by somebody else is intact: the fingerprint alone tells")
{
    const SignedStick stick;
    const SigningKey other = *SigningKey::generate();
    stick.write(u"assistant-messagerie.exe"_s, "MZ malice");
    stick.sign(other);

    const StickReport report = stick.verified();

    CHECK(report.isIntact());
    CHECK(report.program.fingerprint == other.publicKey().fingerprint());
    CHECK(report.program.fingerprint != stick.key.publicKey().fingerprint());
}

TEST_CASE("the fault names the first few files")
{
    const SignedStick stick;
    for (const QString &name : {u"a.dll"_s, u"b.dll"_s, u"c.dll"_s, u"d.dll"_s})
        stick.write(name, "MZ");
    const auto fault = stick.verified().fault();

    REQUIRE(fault);
    CHECK(fault->kind == FaultKind::StickChanged);
    CHECK(fault->detail == u"a.dll, b.dll, c.dll, \u2026");
}

TEST_CASE("verification ends when it is asked to")
{
    const SignedStick stick;
    std::stop_source stop;
    stop.request_stop();

    const auto report = verifyStick(stick.folder(), stop.get_token());

    REQUIRE_FALSE(report);
    CHECK(report.fault().kind == FaultKind::Cancelled);
    CHECK(signStick(stick.folder(), stick.key, stop.get_token()).fault().kind == FaultKind::Cancelled);
}

TEST_CASE("a folder is a stick when any of the signatures' files lies there")
{
    const QTemporaryDir folder;
    CHECK_FALSE(isStick(folder.path()));
    SignedStick stick;
    CHECK(isStick(stick.folder()));
    stick.remove(u"MANIFEST.txt"_s);
    CHECK(isStick(stick.folder()));
}
