// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/phone/AppleProfile.h"

#include <QCoreApplication>
#include <QUuid>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AppleProfile)
};

/// Ours alone, drawn at random once. A change would make every profile a second one on its device.
const QUuid ourNamespace(u"f5f246e5-7240-41f8-9063-757813f91922"_s);

const QString configurationType = u"Configuration"_s;
const QString mailType = u"com.apple.mail.managed"_s;

/// XML 1.0 has no way to write the other control characters. (toUcs4() leaves no half of a surrogate pair.)
QString writable(const QString &text)
{
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        const bool control = character < 0x20 && character != '\t' && character != '\n';
        const bool noCharacter = character == 0xFFFE || character == 0xFFFF;
        if (!control && !noCharacter)
            kept += QString::fromUcs4(&character, 1);
    }
    return kept;
}

/// The entries of one dictionary, as they are written.
class Dictionary
{
public:
    explicit Dictionary(QXmlStreamWriter &xml) : m_xml(xml) { m_xml.writeStartElement("dict"_L1); }
    ~Dictionary() { m_xml.writeEndElement(); }
    Q_DISABLE_COPY_MOVE(Dictionary)

    void key(const QString &name) { m_xml.writeTextElement("key"_L1, name); }
    void text(const QString &name, const QString &value)
    {
        key(name);
        m_xml.writeTextElement("string"_L1, writable(value));
    }
    void number(const QString &name, int value)
    {
        key(name);
        m_xml.writeTextElement("integer"_L1, QString::number(value));
    }
    void flag(const QString &name, bool value)
    {
        key(name);
        m_xml.writeEmptyElement(value ? "true"_L1 : "false"_L1);
    }

private:
    QXmlStreamWriter &m_xml;
};

QString mailbox(const MailAccount &account)
{
    return account.address.domain() + u'/' + account.incoming.userName;
}

/// Reverse DNS is the custom, but no domain is ours to reverse, and the académie's would be a borrowed name.
/// Two user names never share one: what is no letter, digit, dot or hyphen becomes "_" and its code.
QString identifier(const MailAccount &account)
{
    const QByteArray user = account.incoming.userName.toUtf8().toPercentEncoding({}, "_~", '_');
    return "assistant-messagerie."_L1 + account.address.domain() + u'.' + QString::fromLatin1(user);
}

void writePayloadHead(Dictionary &entries, const QString &type, const QString &identifier, const QUuid &uuid)
{
    entries.text(u"PayloadType"_s, type);
    entries.number(u"PayloadVersion"_s, 1);
    entries.text(u"PayloadIdentifier"_s, identifier);
    entries.text(u"PayloadUUID"_s, uuid.toString(QUuid::WithoutBraces).toUpper());
}

/// The format has one key for both kinds of TLS; absent, it would mean none.
void writeServer(Dictionary &entries, const QString &direction, const ServerAccess &access)
{
    const QString server = direction + "MailServer"_L1;
    entries.text(server + "Authentication"_L1, u"EmailAuthPassword"_s);
    entries.text(server + "HostName"_L1, access.endpoint.host());
    entries.number(server + "PortNumber"_L1, access.endpoint.port());
    entries.flag(server + "UseSSL"_L1, true);
    entries.text(server + "Username"_L1, access.userName);
}

void writeMailPayload(QXmlStreamWriter &xml, const MailAccount &account, const QUuid &profile)
{
    Dictionary entries(xml);
    writePayloadHead(entries, mailType, identifier(account) + ".mail"_L1,
                     QUuid::createUuidV5(profile, mailType));
    entries.text(u"PayloadDisplayName"_s, account.address.toString());
    const bool pop = account.incoming.endpoint.protocol() == Protocol::Pop3;
    entries.text(u"EmailAccountType"_s, pop ? u"EmailTypePOP"_s : u"EmailTypeIMAP"_s);
    entries.text(u"EmailAccountDescription"_s,
                 account.organisation.isEmpty() ? account.address.domain() : account.organisation);
    entries.text(u"EmailAccountName"_s, account.displayName);
    entries.text(u"EmailAddress"_s, account.address.toString());
    writeServer(entries, u"Incoming"_s, account.incoming);
    writeServer(entries, u"Outgoing"_s, account.outgoing);
    entries.flag(u"OutgoingPasswordSameAsIncomingPassword"_s,
                 account.incoming.userName == account.outgoing.userName);
}

void writeProfile(QXmlStreamWriter &xml, const MailAccount &account)
{
    const QUuid uuid = QUuid::createUuidV5(ourNamespace, mailbox(account));
    Dictionary entries(xml);
    writePayloadHead(entries, configurationType, identifier(account), uuid);
    entries.text(u"PayloadDisplayName"_s, Words::tr("Mail of %1").arg(account.address.toString()));
    entries.text(
        u"PayloadDescription"_s,
        Words::tr("Sets up this mail account. Made with an unofficial tool, which is neither published "
                  "nor approved by the académie. No password is inside: the device asks for it."));
    entries.text(u"PayloadOrganization"_s, Words::tr("assistant-messagerie (unofficial tool)"));
    entries.key(u"PayloadContent"_s);
    xml.writeStartElement("array"_L1);
    writeMailPayload(xml, account, uuid);
    xml.writeEndElement();
}

} // namespace

QByteArray appleProfile(const MailAccount &account)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_L1);
    xml.writeStartElement("plist"_L1);
    xml.writeAttribute("version"_L1, "1.0"_L1);
    writeProfile(xml, account);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}
