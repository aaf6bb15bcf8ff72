// SPDX-License-Identifier: GPL-3.0-or-later
// Read back with Python's property lists and UUIDs. No iPhone was at hand.
#include "profile/phone/AppleProfile.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"
#include "support/PrintedBy.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

/// What Python reads: "profile", "doctype", and "identifiers" made again by Python.
Json readByPython(const QByteArray &profile)
{
    return Json::parse(printedBy(u"python3"_s,
                                 {QStringLiteral(SOURCE_DIR "/tests/profile/read_apple_profile.py"),
                                  u"f5f246e5-7240-41f8-9063-757813f91922"_s},
                                 profile)
                           .toStdString());
}

Json mailOf(const MailAccount &account)
{
    return readByPython(appleProfile(account))["profile"]["PayloadContent"][0];
}

} // namespace

TEST_CASE("an iPhone's profile is a property list with everything but the password")
{
    const Json read = readByPython(appleProfile(mariesAccount()));
    CHECK(read["doctype"] == Json::array({"plist", "-//Apple//DTD PLIST 1.0//EN",
                                          "http://www.apple.com/DTDs/PropertyList-1.0.dtd"}));
    const Json expected = Json::parse(R"json({
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": "assistant-messagerie.ac-amiens.fr.mdupont",
        "PayloadUUID": "8B1DB23A-126D-5B7A-82A4-2D5DBD984449",
        "PayloadDisplayName": "Mail of Marie.Dupont@ac-amiens.fr",
        "PayloadDescription": "Sets up this mail account. Made with an unofficial tool, which is neither published nor approved by the académie. No password is inside: the device asks for it.",
        "PayloadOrganization": "assistant-messagerie (unofficial tool)",
        "PayloadContent": [{
            "PayloadType": "com.apple.mail.managed",
            "PayloadVersion": 1,
            "PayloadIdentifier": "assistant-messagerie.ac-amiens.fr.mdupont.mail",
            "PayloadUUID": "9FFE4376-F031-5888-B67D-CF2F1976A52B",
            "PayloadDisplayName": "Marie.Dupont@ac-amiens.fr",
            "EmailAccountType": "EmailTypeIMAP",
            "EmailAccountDescription": "Académie d'Amiens",
            "EmailAccountName": "Marie Dupont",
            "EmailAddress": "Marie.Dupont@ac-amiens.fr",
            "IncomingMailServerAuthentication": "EmailAuthPassword",
            "IncomingMailServerHostName": "imap.ac-amiens.fr",
            "IncomingMailServerPortNumber": 993,
            "IncomingMailServerUseSSL": true,
            "IncomingMailServerUsername": "mdupont",
            "OutgoingMailServerAuthentication": "EmailAuthPassword",
            "OutgoingMailServerHostName": "smtp.ac-amiens.fr",
            "OutgoingMailServerPortNumber": 465,
            "OutgoingMailServerUseSSL": true,
            "OutgoingMailServerUsername": "mdupont",
            "OutgoingPasswordSameAsIncomingPassword": true
        }]
    })json");
    CHECK(read["profile"] == expected);
}

TEST_CASE("POP, STARTTLS and two user names are said in a profile as well")
{
    MailAccount account = zoesPopAccount();
    account.outgoing.userName = u"zdoeuvre2@ac-amiens.fr"_s;
    const Json mail = mailOf(account);
    CHECK(mail["EmailAccountType"] == "EmailTypePOP");
    CHECK(mail["IncomingMailServerPortNumber"] == 995);
    CHECK(mail["OutgoingMailServerPortNumber"] == 587);
    CHECK(mail["OutgoingMailServerUseSSL"] == true);
    CHECK(mail["OutgoingMailServerUsername"] == "zdoeuvre2@ac-amiens.fr");
    CHECK(mail["OutgoingPasswordSameAsIncomingPassword"] == false);
}

TEST_CASE("a profile's identifiers are those that any maker of UUIDs gets")
{
    const MailAccount account = GENERATE(mariesAccount(), zoesPopAccount());
    const Json read = readByPython(appleProfile(account));
    CHECK(read["profile"]["PayloadUUID"] == read["identifiers"][0]);
    CHECK(read["profile"]["PayloadContent"][0]["PayloadUUID"] == read["identifiers"][1]);
}

TEST_CASE("the same mailbox makes the same profile, another one another")
{
    const QByteArray profile = appleProfile(mariesAccount());
    CHECK(profile == appleProfile(mariesAccount()));

    MailAccount moved = mariesAccount();
    moved.incoming.endpoint = SecureEndpoint::from({u"imap2.ac-amiens.fr"_s, 993}).value();
    CHECK(appleProfile(moved) != profile);
    CHECK(mailOf(moved)["PayloadUUID"] == mailOf(mariesAccount())["PayloadUUID"]);

    MailAccount namesake = mariesAccount();
    namesake.incoming.userName = u"mdupont1"_s;
    CHECK(mailOf(namesake)["PayloadUUID"] != mailOf(mariesAccount())["PayloadUUID"]);
    CHECK(mailOf(namesake)["PayloadIdentifier"] != mailOf(mariesAccount())["PayloadIdentifier"]);
}

TEST_CASE(
    "an identifier is made of letters, digits, dots, hyphens and underscores alone, and never of two users")
{
    MailAccount address = mariesAccount();
    address.incoming.userName = u"Marie.Dupont@ac-amiens.fr"_s;
    CHECK(mailOf(address)["PayloadIdentifier"] ==
          "assistant-messagerie.ac-amiens.fr.Marie.Dupont_40ac-amiens.fr.mail");
    MailAccount spelled = mariesAccount();
    spelled.incoming.userName = u"Marie.Dupont_40ac-amiens.fr"_s;
    CHECK(mailOf(spelled)["PayloadIdentifier"] != mailOf(address)["PayloadIdentifier"]);
}

TEST_CASE("a name reaches the telephone as it is written, whatever it is made of")
{
    MailAccount account = mariesAccount();
    account.displayName = u"Zoé <b>&amp; \"d'Œuvre\" ]]> \u00A0\U0001F600"_s;
    CHECK(mailOf(account)["EmailAccountName"] == account.displayName.toStdString());
    account.displayName = u"Marie\u0001\u001B Du\uFFFFpont\n"_s + QChar(0xD800);
    CHECK(mailOf(account)["EmailAccountName"] == "Marie Dupont\n\uFFFD");
}

TEST_CASE("an account without organisation is called by its domain")
{
    MailAccount account = mariesAccount();
    account.organisation.clear();
    CHECK(mailOf(account)["EmailAccountDescription"] == "ac-amiens.fr");
}
