// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/report/ReportText.h"

#include "account/BirthDate.h"
#include "account/Numen.h"
#include "support/Catch.h"

#include <type_traits>

using namespace Qt::StringLiterals;

// What could be a secret does not become a text of a report, however hard one tries.
static_assert(!std::is_constructible_v<ReportText, QString>);
static_assert(!std::is_constructible_v<ReportText, const char16_t *>);
static_assert(!std::is_constructible_v<ReportText, Secret>);
static_assert(!std::is_constructible_v<ReportText, Numen>);
static_assert(!std::is_constructible_v<ReportText, BirthDate>);
static_assert(!std::is_default_constructible_v<ReportText>);

namespace {

QString shown(const std::optional<ReportText> &text)
{
    return text ? text->toString() : u"(nothing)"_s;
}

} // namespace

TEST_CASE("a report names hosts of the Internet")
{
    for (const QString &host : {u"imap.ac-amiens.fr"_s, u"localhost"_s, u"194.254.1.2"_s, u"2001:db8::7"_s,
                                u"smtp.orange.fr"_s, u"127.0.0.1"_s})
        CHECK(shown(ReportText::host(host)) == host);
    CHECK(shown(ReportText::host(u"IMAP.ac-amiens.fr"_s)) == u"imap.ac-amiens.fr"_s);
}

TEST_CASE("a report names no host of a house or a school's inside")
{
    for (const QString &host :
         {u"livebox.home"_s, u"fritz.box"_s, u"nas"_s, u"pc-de-marie.local"_s, u"srv1.peda.lan"_s,
          u"marie.freeboxos.fr"_s, u"dupont.synology.me"_s, u"192.168.1.1"_s, u"10.2.3.4"_s, u"172.20.0.9"_s,
          u"100.64.3.3"_s, u"169.254.7.7"_s, u"fe80::1"_s, u"fd12:3456::1"_s, u""_s, u"host name.fr"_s,
          u"a@b.fr"_s}) {
        CAPTURE(host);
        CHECK_FALSE(ReportText::host(host));
    }
}

TEST_CASE("a report names a proxy by an address of the house, and by no name of it")
{
    CHECK(shown(ReportText::proxy(u"172.16.0.252"_s)) == u"172.16.0.252"_s);
    CHECK(shown(ReportText::proxy(u"proxy.ac-amiens.fr"_s)) == u"proxy.ac-amiens.fr"_s);
    CHECK_FALSE(ReportText::proxy(u"proxy.lycee.lan"_s));
    CHECK_FALSE(ReportText::proxy(u"marie:secret@172.16.0.252"_s));
}

TEST_CASE("words and makers that hold a NUMEN, a date or a sentence are left out")
{
    CHECK(shown(ReportText::word(u"153.7.0"_s)) == u"153.7.0"_s);
    CHECK(shown(ReportText::maker(u"Debian GNU/Linux 12 (bookworm)"_s)) ==
          u"Debian GNU/Linux 12 (bookworm)"_s);
    CHECK(shown(ReportText::maker(u"Kaspersky Lab ZAO"_s)) == u"Kaspersky Lab ZAO"_s);
    for (const QString &text : {u"46A4600001ABC"_s, u"x46a4600001abcx"_s, u"1988-05-14"_s, u"14051988"_s}) {
        CAPTURE(text);
        CHECK_FALSE(ReportText::word(text));
        CHECK_FALSE(ReportText::maker(text));
    }
    CHECK_FALSE(ReportText::word(u"two words"_s));
    CHECK_FALSE(ReportText::word(QString(41, u'1')));
    CHECK_FALSE(ReportText::maker(u"Marie.Dupont@ac-amiens.fr"_s));
    CHECK_FALSE(ReportText::maker(u"<script>"_s));
    CHECK_FALSE(ReportText::maker(u"fritz.box"_s));
}

TEST_CASE("a path says neither where the person's folder lies nor who they are")
{
    const QString home = u"/home/marie"_s;
    const QList<ReportText::Folder> unix{{{}, u"%APPDATA%"_s}, {home, u"~"_s}};
    CHECK(shown(ReportText::path(u"/home/marie/.thunderbird"_s, unix, home)) == u"~/.thunderbird"_s);
    CHECK(shown(ReportText::path(u"/home/marie"_s, unix, home)) == u"~"_s);
    CHECK(shown(ReportText::path(u"/home/mariette/x"_s, unix, home)) == u"/home/…/x"_s);
    CHECK(shown(ReportText::path(u"/media/marie/STICK/linux"_s, unix, home)) == u"/media/…/STICK/linux"_s);
    CHECK(shown(ReportText::path(u"/usr/lib/thunderbird"_s, unix, home)) == u"/usr/lib/thunderbird"_s);

    const QString profile = u"C:/Users/Marie"_s;
    const QList<ReportText::Folder> windows{{profile + u"/AppData/Roaming"_s, u"%APPDATA%"_s},
                                            {profile, u"~"_s}};
    CHECK(shown(ReportText::path(u"c:\\users\\marie\\AppData\\Roaming\\Thunderbird"_s, windows, profile)) ==
          u"%APPDATA%/Thunderbird"_s);
    CHECK(shown(ReportText::path(u"C:\\Users\\Marie\\Desktop"_s, windows, profile)) == u"~/Desktop"_s);
}

TEST_CASE("of a verdict's detail a report keeps controls, dates and products, and no line of a server")
{
    const auto detail = [](FaultKind kind, const QString &text) {
        return shown(ReportText::detailOf({kind, text}));
    };
    CHECK(detail(FaultKind::PortBlocked, u"portail.ac-amiens.fr:443"_s) == u"portail.ac-amiens.fr:443"_s);
    CHECK(detail(FaultKind::PortBlocked, u"portail.ac-amiens.fr:443, 4 s"_s) ==
          u"portail.ac-amiens.fr:443, 4 s"_s);
    CHECK(detail(FaultKind::ServerDown, u"nas.local:443, 4 s"_s) == u"(nothing)"_s);
    CHECK(detail(FaultKind::ProxyRequired, u"172.16.0.252:3128"_s) == u"172.16.0.252:3128"_s);
    CHECK(detail(FaultKind::ProxyRequired, u"proxy.lycee.lan:3128"_s) == u"(nothing)"_s);
    CHECK(detail(FaultKind::TlsIntercepted, u"Avast"_s) == u"Avast"_s);
    CHECK(detail(FaultKind::ClockWrong, u"2026-11-29T10:00:00Z"_s) == u"2026-11-29T10:00:00Z"_s);
    CHECK(detail(FaultKind::CertificateWrongHost, u"fritz.box, *.example.org"_s) == u"example.org"_s);
    CHECK(detail(FaultKind::CertificateWrongHost, u"fritz.box"_s) == u"(nothing)"_s);
    CHECK(detail(FaultKind::ClockWrong, u"never"_s) == u"(nothing)"_s);
    CHECK(detail(FaultKind::LoginRefused, u"NO mdupont: wrong"_s) == u"(nothing)"_s);
    CHECK(detail(FaultKind::PortalIdentityRefused, u"46A4600001ABC"_s) == u"(nothing)"_s);
}
