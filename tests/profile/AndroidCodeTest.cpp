// SPDX-License-Identifier: GPL-3.0-or-later
// The arrays are those of Thunderbird for Android's description of its QR codes. No telephone scanned them.
#include "profile/phone/AndroidCode.h"

#include "support/Catch.h"
#include "support/MailAccounts.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

Json read(const MailAccount &account)
{
    return Json::parse(androidSettings(account).value().toStdString());
}

FaultKind refusal(const MailAccount &account)
{
    const auto settings = androidSettings(account);
    REQUIRE_FALSE(settings);
    return settings.fault().kind;
}

} // namespace

TEST_CASE("Android is told an IMAP account as its array wants it")
{
    CHECK(androidSettings(mariesAccount()).value() ==
          R"([1,[1,1],[0,"imap.ac-amiens.fr",993,3,1,"mdupont"],)"
          R"([[[0,"smtp.ac-amiens.fr",465,3,1,"mdupont"],["Marie.Dupont@ac-amiens.fr","Marie Dupont"]]]])");
}

TEST_CASE("Android is told POP and STARTTLS by their numbers")
{
    const MailAccount zoe = zoesPopAccount();
    CHECK(read(zoe)[2] == Json::parse(R"([1,"pop.ac-amiens.fr",995,3,1,"zdoeuvre2"])"));
    CHECK(read(zoe)[3][0][0] == Json::parse(R"([0,"smtp.ac-amiens.fr",587,2,1,"zdoeuvre2"])"));
}

TEST_CASE("a name comes through, and is ASCII on its way")
{
    MailAccount account = mariesAccount();
    account.displayName = u"Zoé \"d'Œuvre\\Saint\" \U0001F600"_s;
    const QByteArray settings = androidSettings(account).value();
    CHECK(std::all_of(settings.begin(), settings.end(), [](char byte) { return byte >= ' ' && byte < 127; }));
    CHECK(read(account)[3][0][1][1] == account.displayName.toStdString());
}

TEST_CASE("what the array has no place for is refused")
{
    MailAccount account = mariesAccount();
    SECTION("a host with accents")
    {
        account.incoming = access(u"courrier.académie.fr"_s, 993, Protocol::Imap, u"mdupont"_s);
        CHECK(refusal(account) == FaultKind::AddressInvalid);
        account = mariesAccount();
        account.outgoing = access(u"smtp.académie.fr"_s, 465, Protocol::Smtp, u"mdupont"_s);
        CHECK(refusal(account) == FaultKind::AddressInvalid);
    }
    SECTION("a line break")
    {
        const QString lineBreak = GENERATE(u"\n"_s, u"\r"_s);
        account.displayName += lineBreak;
        CHECK(refusal(account) == FaultKind::NameInvalid);
        account = mariesAccount();
        account.outgoing.userName += lineBreak;
        CHECK(refusal(account) == FaultKind::LoginInvalid);
        account = mariesAccount();
        account.incoming = access(u"imap.ac-amiens.fr"_s + lineBreak, 993, Protocol::Imap, u"mdupont"_s);
        CHECK(refusal(account) == FaultKind::AddressInvalid);
    }
    SECTION("a name that no code holds")
    {
        account.displayName = QString(3000, u'x');
        CHECK(androidSettings(account).fault() == Fault{FaultKind::NameInvalid, u"too-long"_s});
    }
}

TEST_CASE("the longest content still makes a code")
{
    const QrCode code = qrCodeOf(QByteArray(longestQrContent, 'x'));
    CHECK(code.size == 177);
    CHECK(code.modules.size() == 177 * 177);
}

TEST_CASE("a code bears as much damage as its size leaves room for")
{
    // ISO/IEC 18004, format information: its first two modules, masked, are light for level H and dark for L.
    const auto [content, isDark] =
        GENERATE(table<QByteArray, bool>({{"[1]", false}, {QByteArray(longestQrContent, 'x'), true}}));
    const QrCode code = qrCodeOf(content);
    CHECK(code.isDark(0, 8) == isDark);
    CHECK(code.isDark(1, 8) == isDark);
}

TEST_CASE("a code has its three corners, and its drawing a quiet zone on white")
{
    const QrCode code = qrCodeOf("[1]");
    REQUIRE(code.size == 21);
    for (int i = 0; i < 7; ++i) {
        CHECK(code.isDark(i, 0));
        CHECK(code.isDark(code.size - 1 - i, 0));
        CHECK(code.isDark(i, code.size - 1));
        CHECK_FALSE(code.isDark(i, 7));
    }
    const QByteArray svg = qrCodeAsSvg(code);
    CHECK(svg.contains(R"(viewBox="0 0 29 29")"));
    CHECK(svg.contains(R"(<rect width="100%" height="100%" fill="#ffffff"/>)"));
    CHECK(svg.contains("d=\"M4 4h7v1h-7z"));
    CHECK(svg == qrCodeAsSvg(qrCodeOf("[1]")));
}
