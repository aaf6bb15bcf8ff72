// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookFiles.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

const auto responseSchema = u"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"_s;
const auto outlookSchema =
    u"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"_s;

QString typeOf(Protocol protocol)
{
    return protocol == Protocol::Pop3 ? u"POP3"_s : nameOf(protocol);
}

void writeServer(QXmlStreamWriter &xml, const ServerAccess &access, bool sameCredentials)
{
    const SecureEndpoint &endpoint = access.endpoint;
    xml.writeStartElement(u"Protocol"_s);
    xml.writeTextElement(u"Type"_s, typeOf(endpoint.protocol()));
    xml.writeTextElement(u"Server"_s, endpoint.host());
    xml.writeTextElement(u"Port"_s, QString::number(endpoint.port()));
    xml.writeTextElement(u"LoginName"_s, access.userName);
    xml.writeTextElement(u"DomainRequired"_s, u"off"_s);
    xml.writeTextElement(u"SPA"_s, u"off"_s);
    // SSL stays on with STARTTLS: whoever does not know Encryption fails to connect, instead of sending the
    // password in the clear.
    xml.writeTextElement(u"SSL"_s, u"on"_s);
    if (endpoint.security() == Security::StartTls)
        xml.writeTextElement(u"Encryption"_s, u"TLS"_s);
    xml.writeTextElement(u"AuthRequired"_s, u"on"_s);
    if (endpoint.protocol() == Protocol::Smtp) {
        xml.writeTextElement(u"UsePOPAuth"_s, sameCredentials ? u"on"_s : u"off"_s);
        xml.writeTextElement(u"SMTPLast"_s, u"off"_s);
    }
    xml.writeEndElement();
}

/// XML 1.0 has no way to write these, not even escaped.
QString withoutControls(QString text)
{
    return text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar(0xFFFE) ||
               character == QChar(0xFFFF);
    });
}

} // namespace

QByteArray autodiscoverXml(const MailAccount &account)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"Autodiscover"_s);
    xml.writeDefaultNamespace(responseSchema);
    xml.writeStartElement(u"Response"_s);
    xml.writeDefaultNamespace(outlookSchema);
    xml.writeStartElement(u"User"_s);
    xml.writeTextElement(u"DisplayName"_s, withoutControls(account.displayName));
    xml.writeEndElement();
    xml.writeStartElement(u"Account"_s);
    xml.writeTextElement(u"AccountType"_s, u"email"_s);
    xml.writeTextElement(u"Action"_s, u"settings"_s);
    writeServer(xml, account.incoming, true);
    writeServer(xml, account.outgoing, account.outgoing.userName == account.incoming.userName);
    xml.writeEndDocument();
    return bytes;
}
