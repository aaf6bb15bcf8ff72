// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookFiles.h"

#include "profile/outlook/WindowsFileName.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

using Kind = OutlookTarget::Kind;

QByteArray profileFile(const MailAccount &account, const OutlookTarget &target = {})
{
    const auto file = outlookProfileFile(account, target);
    REQUIRE(file);
    return file.value().bytes;
}

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/outlook/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the files are those that were looked at", "[outlook]")
{
    const MailAccount marie = mariesAccount();
    const MailAccount zoe = zoesPopAccount();
    CHECK(profileFile(marie, {Kind::NoProfile}) == golden(u"imap-465-new.prf"_s));
    CHECK(profileFile(zoe, {Kind::ExistingProfile, u"Outlook"_s}) == golden(u"pop-587-existing.prf"_s));
    CHECK(profileFile(zoe) == golden(u"pop-587-any.prf"_s));
    CHECK(autodiscoverXml(marie) == golden(u"imap-465.xml"_s));
    CHECK(autodiscoverXml(zoe) == golden(u"pop-587.xml"_s));
    for (const NamedFile &file : outlookSignature(zoe)) {
        INFO(file.name.toStdString());
        CHECK(file.bytes == golden(file.name));
    }
}

TEST_CASE("what would end a line is refused", "[outlook]")
{
    const auto breaker =
        GENERATE(u"\n"_s, u"\r"_s, u"\r\n[General]"_s, QString(QChar(0)), QString(QChar(0x85)),
                 QString(QChar(0x2028)), QString(QChar(0x1a)), u"\t"_s);
    const auto faultWith = [](const auto &change) {
        MailAccount account = mariesAccount();
        change(account);
        const auto file = outlookProfileFile(account, {});
        REQUIRE_FALSE(file);
        return file.fault().kind;
    };
    const QString bad = u"a"_s + breaker + u"b"_s;
    CHECK(faultWith([&](MailAccount &account) { account.displayName = bad; }) == FaultKind::NameInvalid);
    CHECK(faultWith([&](MailAccount &account) { account.organisation = bad; }) ==
          FaultKind::AcademyFileInvalid);
    CHECK(faultWith([&](MailAccount &account) { account.incoming.userName = bad; }) ==
          FaultKind::LoginInvalid);
    CHECK(faultWith([&](MailAccount &account) { account.outgoing.userName = bad; }) ==
          FaultKind::LoginInvalid);
    CHECK(faultWith([&](MailAccount &account) {
              account.incoming = access(bad, 993, Protocol::Imap, u"mdupont"_s);
          }) == FaultKind::AcademyFileInvalid);
}

TEST_CASE("a login is written to the letter or not at all", "[outlook]")
{
    const auto login =
        GENERATE(u"łukasz"_s, u" mdupont"_s, u"m;dupont"_s, u"\"mdupont\""_s, u"%USERNAME%"_s, u""_s);
    MailAccount account = mariesAccount();
    account.incoming.userName = login;
    const auto file = outlookProfileFile(account, {});
    REQUIRE_FALSE(file);
    CHECK(file.fault() == Fault{FaultKind::LoginInvalid, u"character"_s});
}

TEST_CASE("receiving by STARTTLS has no word in such a file", "[outlook]")
{
    MailAccount account = mariesAccount();
    account.incoming = access(u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, u"mdupont"_s, Security::StartTls);
    CHECK(outlookProfileFile(account, {}).fault() ==
          Fault{FaultKind::ClientLacksStarttls, u"imap.ac-amiens.fr:143"_s});
}

TEST_CASE("the registry sends Outlook to both files", "[outlook]")
{
    const QString root = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Outlook"_s;
    const auto one = RegistryValue::ofNumber(1);
    const QList<RegistryFileValue> discovery = {
        {root + u"\\AutoDiscover"_s, u"PreferLocalXML"_s, one},
        {root + u"\\AutoDiscover"_s, u"ac-amiens.fr"_s, RegistryValue::ofText(u"C:\\x\\autodiscover.xml"_s)},
        {root + u"\\AutoDiscover"_s, u"ExcludeExplicitO365Endpoint"_s, one}};
    CHECK(outlookRegistryValues(u"15.0"_s, u"ac-amiens.fr"_s, u"C:\\x\\autodiscover.xml"_s, {}) == discovery);
    const QList<RegistryFileValue> setup = {
        {root + u"\\Setup"_s, u"ImportPRF"_s, RegistryValue::ofText(u"C:\\x\\account.prf"_s)},
        {root + u"\\Setup"_s, u"First-Run"_s, std::nullopt},
        {root + u"\\Setup"_s, u"FirstRun"_s, std::nullopt}};
    CHECK(outlookRegistryValues(u"15.0"_s, u"ac-amiens.fr"_s, u"C:\\x\\autodiscover.xml"_s,
                                u"C:\\x\\account.prf"_s) == discovery + setup);
}

TEST_CASE("a signature stands in three files, its letters safe in each", "[outlook]")
{
    MailAccount account = mariesAccount();
    CHECK(outlookSignature(account).isEmpty());
    account.signature = Signature{};
    CHECK(outlookSignature(account).isEmpty());
    account.address = EmailAddress::parse(u"m|d?p/t*@ac-amiens.fr"_s).value();
    account.signature = Signature{u"<Zoé & Œ> 😀"_s, u"a\\b{c}\r\nd"_s, {}};
    const QList<NamedFile> files = outlookSignature(account);
    REQUIRE(files.size() == 3);
    CHECK(files[0].name == u"m_d_p_t_@ac-amiens.fr.htm"_s);
    CHECK(files[1].name == u"m_d_p_t_@ac-amiens.fr.rtf"_s);
    CHECK(files[2].name == u"m_d_p_t_@ac-amiens.fr.txt"_s);
    CHECK(files[0].bytes.contains("&lt;Zo&#233; &amp; &#338;&gt; &#128512;<br>\r\na\\b{c}  d</p>"));
    CHECK(
        files[1].bytes.contains("<Zo\\u233? & \\u338?> \\u-10179?\\u-8704?\\line\r\na\\\\b\\{c\\}  d\\par}"));
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(files[2].bytes.constData()),
                                            files[2].bytes.size() / 2);
    CHECK(text == u"<Zoé & Œ> 😀\r\na\\b{c}  d\r\n"_s);
    CHECK(files[2].bytes.startsWith("\xff\xfe"));
}

TEST_CASE("a file name that Windows would take for a device, or cut, is another one")
{
    for (const auto &[text, name] : std::initializer_list<std::pair<const char *, const char *>>{
             {"Marie.Dupont@ac-amiens.fr", "Marie.Dupont@ac-amiens.fr"},
             {"Prn.Aux@ac-amiens.fr", "Prn_.Aux@ac-amiens.fr"},
             {"con", "con_"},
             {"COM1.Dupont@x", "COM1_.Dupont@x"},
             {"nul .txt", "nul_ .txt"},
             {"Conrad.Nul@x", "Conrad.Nul@x"},
             {"comte.a@x", "comte.a@x"},
             {"a:b?", "a_b_"},
             {"ends.", "ends_"}})
        CHECK(windowsFileName(QString::fromUtf8(text)) == QString::fromUtf8(name));
}
