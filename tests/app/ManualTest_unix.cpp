// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Shown {
    int exitCode;
    QByteArray output;
    QByteArray errors;
};

Shown shownBy(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What bash offers after @p line, with the completion of the program loaded.
QStringList offered(const ProgramRun &program, const QStringList &line)
{
    const QString script = program.write(u"completion.bash"_s, program.run({u"completion"_s}).output);
    const QString command = u"source '%1'; COMP_WORDS=(assistant-messagerie \"$@\"); COMP_CWORD=$#; "
                            "_assistant_messagerie; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(script);
    const Shown shown = shownBy(u"bash"_s, QStringList{u"-c"_s, command, u"bash"_s} + line);
    CAPTURE(shown.errors.toStdString());
    REQUIRE(shown.exitCode == 0);
    REQUIRE(shown.errors.isEmpty());
    return QString::fromUtf8(shown.output).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("the manual page is troff without a warning and names every command and flag")
{
    const QString language = GENERATE(u"en"_s, u"fr"_s);
    const ProgramRun program;
    const auto page = program.run({u"manual"_s, u"--language"_s, language});
    REQUIRE(page.exitCode == 0);
    const QString file = program.write(u"assistant-messagerie.1"_s, page.output);
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        FAIL("groff is needed to check the manual page (Debian: groff)");

    const Shown shown =
        shownBy(u"groff"_s, {u"-man"_s, u"-Kutf8"_s, u"-Tutf8"_s, u"-ww"_s, u"-P-cbou"_s, file});

    CHECK(shown.exitCode == 0);
    CHECK(shown.errors.toStdString() == "");
    for (const char *word : {"check",
                             "suggest",
                             "presets",
                             "apply",
                             "undo",
                             "activate",
                             "--answers",
                             "--training-portal",
                             "training",
                             "--endpoint",
                             "--birth-name",
                             "--password-stdin",
                             "--remember",
                             "sign-stick",
                             "--new-key",
                             "--academy-only",
                             "verify-stick",
                             "--fingerprint",
                             "--fault",
                             "--academy",
                             "--version",
                             "report",
                             "--output",
                             "deploy",
                             "--policy-templates",
                             "--kiosk",
                             "batch",
                             "site",
                             "--apply",
                             "--ca-fingerprint"}) {
        CAPTURE(word);
        CHECK(shown.output.contains(word));
    }
    CHECK_FALSE(shown.output.contains("\\"));
}

TEST_CASE("bash completes commands, flags and the words of values")
{
    const ProgramRun program;

    CHECK(offered(program, {u"che"_s}) == QStringList{u"check"_s});
    CHECK(offered(program, {u""_s}).contains(u"training"_s));
    CHECK_FALSE(offered(program, {u""_s}).contains(u"completion"_s)); // for packagers
    CHECK(offered(program, {u"apply"_s, u"--pass"_s}) == QStringList{u"--password-stdin"_s});
    CHECK(offered(program, {u"check"_s, u"--service"_s, u""_s}) == QStringList{u"own"_s, u"national"_s});
    CHECK(offered(program, {u"--language"_s, u"e"_s}) == QStringList{u"en"_s});
    CHECK(offered(program, {u"apply"_s, u"--incoming"_s, u"i"_s}) == QStringList{u"imap"_s});
    CHECK(offered(program, {u"apply"_s, u"--client"_s, u"o"_s}) == QStringList{u"outlook"_s});
    CHECK(offered(program, {u"apply"_s, u"--client"_s, u"outlook,sheet,an"_s}) ==
          QStringList{u"outlook,sheet,android"_s});
    CHECK(offered(program, {u"training"_s, u"--fault"_s, u"starttls-"_s}) ==
          QStringList{u"starttls-missing"_s, u"starttls-refused"_s, u"starttls-injection"_s});
    CHECK(offered(program, {u"undo"_s, u"--pass"_s}).isEmpty());
    CHECK(offered(program, {u"verify-stick"_s, u"/et"_s}) == QStringList{u"/etc"_s});
    CHECK(offered(program, {u"verify-stick"_s, u"--fing"_s}) == QStringList{u"--fingerprint"_s});
    CHECK_FALSE(offered(program, {u"sign-stick"_s, u""_s}).contains(u"DIR"_s));
    CHECK(offered(program, {u"suggest"_s, u"--given"_s, u"M"_s}).isEmpty());
}
