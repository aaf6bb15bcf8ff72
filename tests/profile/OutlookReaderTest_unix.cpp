// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Outlook, read by Python's own modules. No Outlook was at hand.
#include "profile/outlook/OutlookFiles.h"
#include "support/MailAccounts.h"
#include "support/PrintedBy.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

using Kind = OutlookTarget::Kind;

/// What Python reads in a "prf" or an "xml"; or "wrong", why it does not.
Json readByPython(const QString &kind, const QByteArray &bytes)
{
    return Json::parse(printedBy(u"python3"_s,
                                 {u"-B"_s, QStringLiteral(SOURCE_DIR "/tests/profile/read_outlook.py"), kind},
                                 bytes)
                           .toStdString());
}

Json read(const QString &kind, const QByteArray &bytes)
{
    Json found = readByPython(kind, bytes);
    INFO(found.dump() << bytes.toStdString());
    REQUIRE_FALSE(found.contains("wrong"));
    return found;
}

OutlookProfileFile profileFile(const MailAccount &account, const OutlookTarget &target = {})
{
    const auto file = outlookProfileFile(account, target);
    REQUIRE(file);
    return file.value();
}

Json accountIn(const OutlookProfileFile &file)
{
    return read(u"prf"_s, file.bytes)["account"];
}

} // namespace

TEST_CASE("a POP account leaves everything on the server, as with every client", "[outlook]")
{
    const Json file = read(u"prf"_s, profileFile(zoesPopAccount()).bytes);
    const Json account = file["account"];
    CHECK(file["kind"] == "POP3");
    CHECK(account["LeaveOnServer"] == "0x1");
    CHECK(account["POP3Server"] == "pop.ac-amiens.fr");
    CHECK(account["POP3Port"] == "995");
    CHECK(account["POP3UseSSL"] == "1");
    CHECK(account["POP3UserName"] == "zdoeuvre2");
    CHECK(account["SMTPPort"] == "587");
    CHECK(account["SMTPSecureConnection"] == "2");
    CHECK_FALSE(account.contains("SMTPUseSSL"));
    CHECK(account["DisplayName"] == "Zoé \"d'Œuvre\\Saint\"");
    CHECK(account["Organization"] == "Académie d'Amiens");
}

TEST_CASE("an IMAP account with implicit TLS", "[outlook]")
{
    const Json file = read(u"prf"_s, profileFile(mariesAccount()).bytes);
    const Json account = file["account"];
    CHECK(file["kind"] == "IMAP");
    CHECK(account["IMAPServer"] == "imap.ac-amiens.fr");
    CHECK(account["IMAPPort"] == "993");
    CHECK(account["IMAPUseSSL"] == "1");
    CHECK(account["SMTPPort"] == "465");
    CHECK(account["SMTPUseSSL"] == "1");
    CHECK(account["SMTPSecureConnection"] == "1");
    CHECK(account["EmailAddress"] == "Marie.Dupont@ac-amiens.fr");
    CHECK_FALSE(account.contains("LeaveOnServer"));
}

TEST_CASE("no profile is ever overwritten", "[outlook]")
{
    struct Row {
        OutlookTarget target;
        const char *name;
        const char *overwrite;
        const char *modifyDefault;
        size_t services;
        const char *isDefault;
    };
    const auto row = GENERATE(
        Row{{Kind::ExistingProfile, u"Élodie [perso]"_s}, "Élodie [perso]", "Append", "FALSE", 0, "FALSE"},
        Row{{Kind::NoProfile}, "ac-amiens.fr", "No", "FALSE", 1, "TRUE"},
        Row{{Kind::AnyComputer}, "ac-amiens.fr", "Append", "TRUE", 1, "FALSE"},
        // cp1252 has no such name, but it is the default's
        Row{{Kind::ExistingProfile, u"Профиль"_s}, "ac-amiens.fr", "Append", "TRUE", 1, "FALSE"});
    const Json file = read(u"prf"_s, profileFile(zoesPopAccount(), row.target).bytes);
    const Json general = file["general"];
    CHECK(general["ProfileName"] == row.name);
    CHECK(general["OverwriteProfile"] == row.overwrite);
    CHECK(general["ModifyDefaultProfileIfPresent"] == row.modifyDefault);
    CHECK(general["BackupProfile"] == "No");
    CHECK_FALSE(general.contains("DefaultStore"));
    CHECK(file["services"].size() == row.services);
    CHECK(file["account"]["DefaultAccount"] == row.isDefault);
}

TEST_CASE("the reader sees a property that nothing maps, and a wrong id", "[outlook]")
{
    const QByteArray bytes = profileFile(zoesPopAccount()).bytes;
    QByteArray unmapped = bytes;
    unmapped.replace("LeaveOnServer=PT_LONG,0x1000\r\n", "");
    CHECK(readByPython(u"prf"_s, unmapped)["wrong"] == "LeaveOnServer has no mapping line");
    QByteArray wrong = bytes;
    wrong.replace("SMTPPort=PT_LONG,0x0201", "SMTPPort=PT_LONG,0x0202");
    CHECK(readByPython(u"prf"_s, wrong)["wrong"] == "SMTPPort=PT_LONG,0x0202");
}

TEST_CASE("an outgoing server with a login of its own", "[outlook]")
{
    MailAccount account = mariesAccount();
    const Json same = accountIn(profileFile(account));
    CHECK(same["SMTPUseAuth"] == "1");
    CHECK(same["SMTPAuthMethod"] == "0");
    CHECK_FALSE(same.contains("SMTPUserName"));
    account.outgoing.userName = u"Marie.Dupont@ac-amiens.fr"_s;
    const Json own = accountIn(profileFile(account));
    CHECK(own["SMTPAuthMethod"] == "1");
    CHECK(own["SMTPUserName"] == "Marie.Dupont@ac-amiens.fr");
}

TEST_CASE("names of every kind come back as they were, or the nearest that any reader takes alike",
          "[outlook]")
{
    struct Row {
        const char *typed;
        const char *written;
    };
    const auto row = GENERATE(
        Row{"Zoé d'Œuvre – L’Haÿ", "Zoé d'Œuvre – L’Haÿ"}, Row{"  Marie Dupont\u00a0", "Marie Dupont"},
        Row{"Łukasz Őry-Đorđević", "Lukasz Ory-Dordevic"}, Row{"Anna Müller €", "Anna Müller €"},
        Row{"Nguyễn Thị Bé", "Nguyen Thi Bé"}, Row{"e\u0301lodie", "élodie"},
        Row{"Jean\u2011Luc", "Jean-Luc"}, Row{"Мария", "?????"}, Row{"Marie 😀", "Marie ?"},
        Row{"a=b==c", "a=b==c"}, Row{"[General]", "[General]"}, Row{"# Marie", "# Marie"},
        Row{"Marie; Dupont", "Marie, Dupont"}, Row{"; Marie", ", Marie"}, Row{"\"Marie\"", "Marie"},
        Row{"'\" Marie \"'", "Marie"}, Row{"\"", "\""}, Row{"\"a\" et \"b\"", "a\" et \"b"},
        Row{"l'\"autre\"", "l'\"autre\""}, Row{"100 %", "100 %"}, Row{"%USERNAME% %x%", "USERNAME x"},
        Row{"C:\\new\\table", "C:\\new\\table"}, Row{"", ""});
    MailAccount account = mariesAccount();
    account.displayName = QString::fromUtf8(row.typed);
    const OutlookProfileFile file = profileFile(account);
    INFO(row.typed);
    CHECK(accountIn(file)["DisplayName"] == row.written);
    const QString normal = account.displayName.normalized(QString::NormalizationForm_C).trimmed();
    const bool asTyped = normal == QString::fromUtf8(row.written);
    CHECK(file.replaced == (asTyped ? QStringList() : QStringList(account.displayName)));
}

TEST_CASE("the autodiscover answer holds the final login and never leaves a connection open", "[outlook]")
{
    const Json answer = read(u"xml"_s, autodiscoverXml(zoesPopAccount()));
    CHECK(answer["name"] == "Zoé \"d'Œuvre\\Saint\"");
    CHECK(answer["type"] == "email");
    CHECK(answer["action"] == "settings");
    const Json servers = answer["servers"];
    REQUIRE(servers.size() == 2);
    const Json pop = servers[0];
    const Json smtp = servers[1];
    CHECK(pop["Type"] == "POP3");
    CHECK(pop["Server"] == "pop.ac-amiens.fr");
    CHECK(pop["Port"] == "995");
    CHECK(pop["LoginName"] == "zdoeuvre2");
    CHECK(pop["SSL"] == "on");
    CHECK_FALSE(pop.contains("Encryption"));
    CHECK(smtp["Type"] == "SMTP");
    CHECK(smtp["Port"] == "587");
    CHECK(smtp["SSL"] == "on");
    CHECK(smtp["Encryption"] == "TLS");
    CHECK(smtp["UsePOPAuth"] == "on");
    CHECK(smtp["SPA"] == "off");
}

TEST_CASE("no name can become markup, and none makes the answer unreadable", "[outlook]")
{
    const auto name = GENERATE(u"<b>&amp; ]]> \"x\" 😀"_s, u"a\u0001b\u001bc"_s, u"\ufffe\uffff"_s);
    MailAccount account = mariesAccount();
    account.displayName = name;
    account.outgoing.userName = u"<i>"_s;
    QString expected = name;
    expected.remove(QChar(1)).remove(QChar(0x1b)).remove(QChar(0xfffe)).remove(QChar(0xffff));
    const Json answer = read(u"xml"_s, autodiscoverXml(account));
    CHECK(answer["name"] == expected.toStdString());
    CHECK(answer["servers"][1]["LoginName"] == "<i>");
    CHECK(answer["servers"][1]["UsePOPAuth"] == "off");
}
