// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/sheet/SettingsSheet.h"

#include "support/Catch.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

SecureEndpoint secure(const QString &host, quint16 port, Protocol protocol, Security security)
{
    return SecureEndpoint::from({host, port, protocol, security}).value();
}

SettingsSheet sheetOf(Protocol incoming, const QString &name = u"Élodie d'Œuvre-Saint-Aÿ"_s)
{
    const bool imap = incoming == Protocol::Imap;
    MailAccount account{
        name,
        EmailAddress::parse(u"Elodie.d-Oeuvre@ac-amiens.fr"_s).value(),
        u"Académie d'Amiens"_s,
        {secure(imap ? u"imap.ac-amiens.fr"_s : u"pop.ac-amiens.fr"_s, imap ? 993 : 995, incoming,
                Security::Tls),
         u"edoeuvre1"_s},
        {secure(u"smtp.ac-amiens.fr"_s, 587, Protocol::Smtp, Security::StartTls), u"edoeuvre2"_s},
        std::nullopt,
    };
    return {std::move(account), u"Académie d'Amiens"_s, QUrl(u"https://bv.ac-amiens.fr/"_s),
            QUrl(u"https://portail.ac-amiens.fr/motdepasse/"_s)};
}

/// What a reader sees of the HTML, tags and entities resolved; fails when it is not well-formed.
QString readable(QString html)
{
    html.replace("<meta charset=\"utf-8\">"_L1, QString());
    QXmlStreamReader xml(html);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + u'\n';
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return text;
}

} // namespace

TEST_CASE("the sheet holds what another mail program needs")
{
    const auto sheet = sheetOf(Protocol::Imap);
    for (const QString &text : {sheetAsText(sheet), readable(sheetAsHtml(sheet))}) {
        for (const QString &part :
             {u"Académie d'Amiens"_s, u"unofficial"_s, u"Élodie d'Œuvre-Saint-Aÿ"_s,
              u"Elodie.d-Oeuvre@ac-amiens.fr"_s, u"IMAP"_s, u"imap.ac-amiens.fr"_s, u"993"_s, u"SSL/TLS"_s,
              u"edoeuvre1"_s, u"SMTP"_s, u"smtp.ac-amiens.fr"_s, u"587"_s, u"STARTTLS"_s, u"edoeuvre2"_s,
              u"https://bv.ac-amiens.fr/"_s, u"https://portail.ac-amiens.fr/motdepasse/"_s,
              u"Your password is not on this sheet."_s}) {
            INFO(part.toStdString());
            CHECK(text.contains(part));
        }
        CHECK_FALSE(text.contains(u"Leave messages on the server"_s));
    }
}

TEST_CASE("a POP account is told to leave messages on the server")
{
    const auto sheet = sheetOf(Protocol::Pop3);
    for (const QString &text : {sheetAsText(sheet), readable(sheetAsHtml(sheet))}) {
        CHECK(text.contains(u"POP"_s));
        CHECK(text.contains(u"995"_s));
        CHECK(text.contains(u"Leave messages on the server"_s));
        CHECK_FALSE(text.contains(u"IMAP"_s));
    }
}

TEST_CASE("a name cannot become markup")
{
    const QString name = u"<b>Zoë</b> & \"Cie\" <script src='x'>"_s;
    auto sheet = sheetOf(Protocol::Imap, name);
    sheet.academyName = u"A < B & C"_s;
    sheet.account.incoming.userName = u"<i>login</i>"_s;
    const QString html = sheetAsHtml(sheet);
    for (const auto raw : {"<b>Zoë"_L1, "<script"_L1, "A < B"_L1, "<i>login"_L1})
        CHECK_FALSE(html.contains(QString::fromUtf8(raw.data(), raw.size())));
    CHECK(readable(html).contains(name));
    CHECK(readable(html).contains(u"A < B & C"_s));
    CHECK(sheetAsText(sheet).contains(name));
}

TEST_CASE("only https becomes a link, and no link carries a password")
{
    auto sheet = sheetOf(Protocol::Imap);
    sheet.webmail = QUrl(u"https://mdupont:hunter2@bv.ac-amiens.fr/?a=1&b=\"2"_s);
    sheet.passwordChange = QUrl(u"javascript:alert(1)"_s);
    const QString html = sheetAsHtml(sheet);
    CHECK(html.contains(u"href=\"https://bv.ac-amiens.fr/?a=1&amp;b=%222\""_s));
    CHECK(html.count(u"href="_s) == 1);
    CHECK_FALSE(html.contains(u"hunter2"_s));
    CHECK_FALSE(sheetAsText(sheet).contains(u"hunter2"_s));
}

TEST_CASE("an address that the académie does not give leaves no empty line")
{
    auto sheet = sheetOf(Protocol::Imap);
    sheet.webmail = {};
    CHECK_FALSE(sheetAsText(sheet).contains(u"Webmail"_s));
    CHECK(sheetAsText(sheet).contains(u"In the browser"_s));
    sheet.passwordChange = {};
    CHECK_FALSE(sheetAsText(sheet).contains(u"In the browser"_s));
}

TEST_CASE("the text fits a printed page")
{
    for (const QString &line : sheetAsText(sheetOf(Protocol::Pop3)).split(u'\n')) {
        INFO(line.toStdString());
        CHECK(line.size() <= 78);
    }
}
