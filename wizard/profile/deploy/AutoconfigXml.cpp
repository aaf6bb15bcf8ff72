// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/AutoconfigXml.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

QString typeOf(Protocol protocol)
{
    return protocol == Protocol::Pop3 ? u"pop3"_s : QString(wordFor(protocol));
}

QString socketTypeOf(Security security)
{
    return security == Security::StartTls ? u"STARTTLS"_s : u"SSL"_s; // there is no clear text here
}

void writeServer(QXmlStreamWriter &xml, const QString &element, const ServerAccess &access)
{
    const SecureEndpoint &endpoint = access.endpoint;
    xml.writeStartElement(element);
    xml.writeAttribute(u"type"_s, typeOf(endpoint.protocol()));
    xml.writeTextElement(u"hostname"_s, endpoint.host());
    xml.writeTextElement(u"port"_s, QString::number(endpoint.port()));
    xml.writeTextElement(u"socketType"_s, socketTypeOf(endpoint.security()));
    xml.writeTextElement(u"authentication"_s, u"password-cleartext"_s); // inside TLS
    xml.writeTextElement(u"username"_s, access.userName);
    if (endpoint.protocol() == Protocol::Pop3) {
        xml.writeStartElement(u"pop3"_s);
        xml.writeTextElement(u"leaveMessagesOnServer"_s, u"true"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray autoconfigXml(const SchoolSettings &school)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"clientConfig"_s);
    xml.writeAttribute(u"version"_s, u"1.1"_s);
    xml.writeStartElement(u"emailProvider"_s);
    xml.writeAttribute(u"id"_s, school.domain);
    xml.writeTextElement(u"domain"_s, school.domain);
    xml.writeTextElement(u"displayName"_s, school.name);
    xml.writeTextElement(u"displayShortName"_s, school.name);
    for (const ServerAccess &server : school.incoming)
        writeServer(xml, u"incomingServer"_s, server);
    for (const ServerAccess &server : school.outgoing)
        writeServer(xml, u"outgoingServer"_s, server);
    xml.writeEndDocument();
    return bytes;
}

QString autoconfigName(const SchoolSettings &school)
{
    return school.domain.toLower() + u".xml"_s;
}
