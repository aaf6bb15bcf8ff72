// SPDX-License-Identifier: GPL-3.0-or-later
// `apply` for what is set up elsewhere: files in a folder.
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

/// `apply` for Marie Dupont without a network, for @p clients into the folder "out".
QStringList applyFor(const ProgramRun &program, const QString &clients, const QStringList &more = {})
{
    return QStringList{u"apply"_s,    u"--name"_s,           u"Marie Dupont"_s, u"--login"_s,
                       u"mdupont"_s,  u"--no-network"_s,     u"--client"_s,     clients,
                       u"--output"_s, program.path(u"out"_s)} +
           more;
}

/// Everything in the folder "out", by name.
QMap<QString, QByteArray> outputOf(const ProgramRun &program)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &entry : QDir(program.path(u"out"_s)).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(entry.fileName(), file.readAll());
    }
    return files;
}

QString textOfChange(const nlohmann::json &change, const char *key)
{
    return change.at(key).is_null() ? QString() : QString::fromStdString(change.at(key));
}

} // namespace

TEST_CASE("every file is made, without a display and without a mail program")
{
    ProgramRun program;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        program.environment.remove(QString::fromLatin1(name));

    const auto answer = program.json(applyFor(program, u"outlook,sheet,apple,android"_s), 0);

    const auto files = outputOf(program);
    CHECK(files.keys() == QStringList{u"README.txt"_s, u"account.prf"_s, u"android-qr.png"_s,
                                      u"android-qr.svg"_s, u"autodiscover.xml"_s, u"mail.mobileconfig"_s,
                                      u"outlook.reg"_s, u"settings.pdf"_s, u"settings.txt"_s});
    CHECK(files.value(u"settings.pdf"_s).startsWith("%PDF-"));
    CHECK(files.value(u"android-qr.png"_s).startsWith("\x89PNG\r\n"));
    CHECK(files.value(u"android-qr.svg"_s).contains("<svg"));
    CHECK(files.value(u"mail.mobileconfig"_s).contains("com.apple.mail.managed"));
    CHECK(files.value(u"account.prf"_s).contains("imap.ac-amiens.fr"));
    CHECK(files.value(u"autodiscover.xml"_s).contains("imap.ac-amiens.fr"));
    CHECK(files.value(u"outlook.reg"_s).startsWith("\xff\xfe"));
    CHECK(files.value(u"settings.txt"_s).contains("mdupont"));

    CHECK(answer.at("profile").is_null());
    CHECK(answer.at("changes").size() == 9);
    for (const auto &change : answer.at("changes")) {
        CHECK(change.at("action") == "create");
        CHECK(QFile::exists(textOfChange(change, "path")));
    }
    CHECK_FALSE(QFile::exists(program.thunderbird()));

    const auto undone = program.json({u"undo"_s}, 0);
    CHECK(undone.at("removed").size() == 9);
    CHECK_FALSE(QFile::exists(program.path(u"out"_s)));
}

TEST_CASE("a second run changes nothing")
{
    const ProgramRun program;
    const QStringList command = applyFor(program, u"outlook,sheet,apple,android"_s);
    program.json(command, 0);
    const auto before = outputOf(program);

    const auto again = program.json(command, 0);

    CHECK(again.at("changes").dump() == "[]");
    CHECK(again.at("receipt").is_null());
    CHECK(outputOf(program) == before);
}

TEST_CASE("a file of that name is replaced with a backup, and comes back")
{
    const ProgramRun program;
    program.write(u"out/settings.txt"_s, "somebody's own");
    program.write(u"out/beside.txt"_s, "not ours");

    const auto answer = program.json(applyFor(program, u"sheet"_s), 0);

    const auto &replaced = answer.at("changes").at(0);
    CHECK(textOfChange(replaced, "path") == program.path(u"out/settings.txt"_s));
    CHECK(replaced.at("action") == "replace");
    CHECK(QFile::exists(textOfChange(replaced, "backup")));
    CHECK(outputOf(program).value(u"settings.txt"_s).contains("mdupont"));

    program.json({u"undo"_s}, 0);
    const auto files = outputOf(program);
    CHECK(files.keys() == QStringList{u"beside.txt"_s, u"settings.txt"_s});
    CHECK(files.value(u"settings.txt"_s) == "somebody's own");
}

TEST_CASE("Thunderbird and Outlook's files are one change")
{
    const ProgramRun program;

    const auto answer = program.json(applyFor(program, u"thunderbird,outlook"_s), 0);

    CHECK(QFile::exists(program.thunderbird(u"/profiles.ini"_s)));
    CHECK(outputOf(program).contains(u"account.prf"_s));
    CHECK(textOfChange(answer, "profile").startsWith(program.thunderbird(u"/"_s)));

    program.json({u"undo"_s}, 0);
    CHECK_FALSE(QFile::exists(program.thunderbird()));
    CHECK_FALSE(QFile::exists(program.path(u"out"_s)));
}

TEST_CASE("a dry run names the files and writes none")
{
    const ProgramRun program;

    const auto shown =
        program.run(applyFor(program, u"sheet,apple"_s, {u"--dry-run"_s, u"--language"_s, u"en"_s}));

    CHECK(shown.exitCode == 0);
    for (const char *name : {"settings.txt", "settings.pdf", "mail.mobileconfig"})
        CHECK(shown.output.contains(name));
    CHECK(shown.output.contains("Nothing was written"));
    CHECK_FALSE(QFile::exists(program.path(u"out"_s)));
}

TEST_CASE("a relative folder is below the current one")
{
    const ProgramRun program;
    QStringList command = applyFor(program, u"apple"_s);
    command.last() = u"./out"_s; // where the program runs: at home
    program.json(command, 0);
    CHECK(outputOf(program).contains(u"mail.mobileconfig"_s));
}

TEST_CASE("what is not known of Outlook with IMAP is said; POP goes without")
{
    const ProgramRun program;
    const auto [incoming, said] = GENERATE(std::pair(u"imap"_s, true), std::pair(u"pop"_s, false));

    const auto answer =
        program.json(applyFor(program, u"outlook"_s, {u"--incoming"_s, incoming, u"--dry-run"_s}), 0);

    const std::string warnings = answer.contains("warnings") ? answer.at("warnings").dump() : std::string();
    CHECK((warnings.find("never tried on a real Outlook") != std::string::npos) == said);
}

TEST_CASE("targets that cannot be are refused with exit 2, and nothing is written")
{
    const QStringList flags = GENERATE(
        QStringList{u"--client"_s, u"sheet"_s}, QStringList{u"--client"_s, u"apple"_s},
        QStringList{u"--client"_s, u"android"_s}, QStringList{u"--client"_s, u"outlook"_s},
        QStringList{u"--client"_s, u"thunderbird,"_s}, QStringList{u"--client"_s, u""_s},
        QStringList{u"--client"_s, u"Outlook"_s}, QStringList{u"--client"_s, u"outlook,iphone"_s},
        QStringList{u"--client"_s, u"sheet"_s, u"--output"_s, u"OUT"_s, u"--profile"_s, u"default"_s},
        QStringList{u"--client"_s, u"sheet"_s, u"--output"_s, u"OUT"_s, u"--remember"_s,
                    u"--password-stdin"_s});
    CAPTURE(flags.join(u' '));
    const ProgramRun program;
    QStringList command{u"apply"_s,   u"--name"_s,  u"Marie Dupont"_s,
                        u"--login"_s, u"mdupont"_s, u"--no-network"_s};
    for (const QString &flag : flags)
        command += flag == u"OUT"_s ? program.path(u"out"_s) : flag;

    const auto answer = program.json(command, 2, "Motdepasse-46\n");

    CHECK(answer.at("failure").is_null());
    CHECK_FALSE(answer.at("message").get<std::string>().empty());
    CHECK(QDir(program.home())
              .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)
              .isEmpty());
}

TEST_CASE("a folder that cannot be written is a failure with its name, and nothing is left")
{
    const ProgramRun program;
    const QString file = program.write(u"out"_s, "a file where the folder should be");

    const auto answer = program.json(applyFor(program, u"sheet"_s), 1);

    CHECK_FALSE(answer.at("failure").is_null());
    QFile untouched(file);
    REQUIRE(untouched.open(QIODevice::ReadOnly));
    CHECK(untouched.readAll() == "a file where the folder should be");
}
