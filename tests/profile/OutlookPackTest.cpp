// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookPack.h"

#include "support/Catch.h"
#include "support/MailAccounts.h"
#include "support/MemoryRegistry.h"

using namespace Qt::StringLiterals;

namespace {

QList<NamedFile> files(const OutlookPack &pack)
{
    const auto made = outlookFilesFor(pack);
    REQUIRE(made);
    return made.value();
}

QString utf16(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 2; i + 1 < bytes.size(); i += 2)
        text += QChar(uchar(bytes[i]), uchar(bytes[i + 1]));
    return text;
}

QStringList names(const QList<NamedFile> &made)
{
    QStringList all;
    for (const NamedFile &file : made)
        all.append(file.name);
    return all;
}

} // namespace

TEST_CASE("a pack for another computer holds everything, and says how to install it", "[outlook]")
{
    const QList<NamedFile> made = files({zoesPopAccount()});
    const QString address = u"Zoe.Doeuvre-Saint@ac-amiens.fr"_s;
    REQUIRE(names(made) == QStringList{u"account.prf"_s, u"autodiscover.xml"_s, u"outlook.reg"_s,
                                       address + u".htm"_s, address + u".rtf"_s, address + u".txt"_s,
                                       u"README.txt"_s});
    CHECK(made[0].bytes.contains("OverwriteProfile=Append\r\nModifyDefaultProfileIfPresent=TRUE"));
    const QString text = QString::fromUtf8(made.last().bytes);
    CHECK(made.last().bytes.startsWith("\xef\xbb\xbf"));
    CHECK(text.contains(u"C:\\ProgramData\\assistant-messagerie\\zdoeuvre2 "_s));
    CHECK(text.contains(u"%APPDATA%\\Microsoft\\Signatures"_s));
    CHECK_FALSE(text.contains(u"never tried"_s));
    CHECK(text.count(u'\n') == text.count(u"\r\n"_s));
}

TEST_CASE("the registry file names the folder that the text names", "[outlook]")
{
    const QString folder = GENERATE(u"D:\\Écoles\\Marie"_s, u"D:\\Écoles\\Marie\\\\"_s);
    const QList<NamedFile> made = files({mariesAccount(), folder});
    MemoryRegistry registry;
    registry.fill(
        u"[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup]\n\"FirstRun\"=dword:00000001\n"_s);
    registry.fill(utf16(made[2].bytes));
    const QString office = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"_s;
    CHECK(registry.at(office + u"\\Setup"_s, u"ImportPRF"_s) ==
          RegistryValue::ofText(u"D:\\Écoles\\Marie\\account.prf"_s));
    CHECK_FALSE(registry.at(office + u"\\Setup"_s, u"FirstRun"_s));
    CHECK(registry.at(office + u"\\AutoDiscover"_s, u"ac-amiens.fr"_s) ==
          RegistryValue::ofText(u"D:\\Écoles\\Marie\\autodiscover.xml"_s));
    CHECK(registry.at(office + u"\\AutoDiscover"_s, u"PreferLocalXML"_s) == RegistryValue::ofNumber(1));
    const QString text = QString::fromUtf8(made.last().bytes);
    CHECK(text.contains(u"D:\\Écoles\\Marie "_s));
    CHECK(text.contains(u"never tried"_s)); // IMAP
    CHECK_FALSE(text.contains(u"Signatures"_s));
}

TEST_CASE("an older Outlook, a login that no folder can be called", "[outlook]")
{
    MailAccount account = mariesAccount();
    account.incoming.userName = u"a|b"_s;
    CHECK(usualOutlookFolder(account) == u"C:\\ProgramData\\assistant-messagerie\\a_b"_s);
    CHECK(utf16(files({account, {}, u"15.0"_s})[2].bytes).contains(u"\\Office\\15.0\\Outlook\\Setup]"_s));
    account.displayName = u"a\nb"_s;
    CHECK(outlookFilesFor({account}).fault().kind == FaultKind::NameInvalid);
}
