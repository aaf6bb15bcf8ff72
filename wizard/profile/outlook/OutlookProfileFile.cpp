// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookFiles.h"
#include "profile/outlook/Windows1252.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = OutlookTarget::Kind;

/// LEAVE_ON_SERVER without REMOVE_AFTER or REMOVE_ON_NUKE: nothing is ever taken off the server.
const QByteArray leaveOnServer = "0x1";
/// ENCRYPT_CONN_SSL and ENCRYPT_CONN_TLS.
const QByteArray implicitTls = "1";
const QByteArray startTls = "2";
/// SMTP_AUTH_SAME_AS_POP and SMTP_AUTH_USER_PASS.
const QByteArray sameCredentials = "0";
const QByteArray ownCredentials = "1";

bool breaksLine(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

/// Quotes around the whole, which Windows' own reader of such files takes off.
bool isQuoted(const QString &text)
{
    return text.size() > 1 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
}

/// A value that is a person's words. A name that is a little off is better than one cut at a sign whose
/// meaning to Outlook is documented nowhere (";") or is a variable (%USERNAME%).
QString withoutSigns(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u';', u',');
    if (text.count(u'%') > 1)
        text.remove(u'%');
    while (isQuoted(text))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

/// One property of the account: its value in [Account1] and the line that maps it, from one place.
struct Property {
    QByteArray name;
    QByteArray type; ///< "PT_UNICODE" or "PT_LONG"
    QByteArray id;
    QByteArray value;
};

/// The file being written; the first fault stays.
class ProfileFile
{
public:
    ProfileFile(const MailAccount &account, const OutlookTarget &target)
        : m_account(account), m_target(target), m_prefix(isPop() ? "POP3" : "IMAP")
    {
    }

    Result<OutlookProfileFile> run();

private:
    void describePerson();
    void describeIncoming();
    void describeOutgoing();

    void text(const QByteArray &name, const QByteArray &id, const QString &typed, FaultKind fault);
    void exactly(const QByteArray &name, const QByteArray &id, const QString &typed, const Fault &otherwise);
    void number(const QByteArray &name, const QByteArray &id, const QByteArray &value);

    QByteArray general() const;
    QByteArray services() const;
    QByteArray accountSections() const;
    QByteArray profileName() const;

    bool isPop() const { return m_account.incoming.endpoint.protocol() == Protocol::Pop3; }

    const MailAccount &m_account;
    OutlookTarget m_target;
    const QByteArray m_prefix;
    QList<Property> m_properties;
    QStringList m_replaced;
    std::optional<Fault> m_fault;
};

Result<OutlookProfileFile> ProfileFile::run()
{
    const SecureEndpoint &incoming = m_account.incoming.endpoint;
    if (incoming.security() != Security::Tls)
        return Fault{FaultKind::ClientLacksStarttls, incoming.endpoint().hostAndPort()};
    if (m_target.kind == Kind::ExistingProfile && !toWindows1252(m_target.profile).exact)
        m_target = {}; // it cannot be named; what opens by default it is all the same
    describePerson();
    describeIncoming();
    describeOutgoing();
    if (m_fault)
        return *m_fault;
    QByteArray bytes = "; assistant-messagerie. No password: Outlook asks for it at the first connection.\n" +
                       general() + services() + accountSections();
    return OutlookProfileFile{bytes.replace('\n', "\r\n"), m_replaced};
}

void ProfileFile::describePerson()
{
    const QString address = m_account.address.toString();
    const Fault addressFault{FaultKind::AddressInvalid, u"character"_s};
    exactly("AccountName", "0x0002", address, addressFault);
    text("DisplayName", "0x000B", m_account.displayName, FaultKind::NameInvalid);
    exactly("EmailAddress", "0x000C", address, addressFault);
    if (!m_account.organisation.isEmpty())
        text("Organization", "0x0107", m_account.organisation, FaultKind::AcademyFileInvalid);
    number("ConnectionType", "0x000F", "0");
}

void ProfileFile::describeIncoming()
{
    const SecureEndpoint &endpoint = m_account.incoming.endpoint;
    exactly(m_prefix + "Server", "0x0100", endpoint.host(), {FaultKind::AcademyFileInvalid, u"host"_s});
    exactly(m_prefix + "UserName", "0x0101", m_account.incoming.userName,
            {FaultKind::LoginInvalid, u"character"_s});
    number(m_prefix + "Port", "0x0104", QByteArray::number(endpoint.port()));
    number(m_prefix + "UseSSL", "0x0105", "1");
    number(m_prefix + "UseSPA", "0x0108", "0");
    if (isPop())
        number("LeaveOnServer", "0x1000", leaveOnServer);
}

void ProfileFile::describeOutgoing()
{
    const SecureEndpoint &endpoint = m_account.outgoing.endpoint;
    const bool own = m_account.outgoing.userName != m_account.incoming.userName;
    exactly("SMTPServer", "0x0200", endpoint.host(), {FaultKind::AcademyFileInvalid, u"host"_s});
    number("SMTPPort", "0x0201", QByteArray::number(endpoint.port()));
    // The older property knows implicit TLS only, so that STARTTLS leaves it alone.
    if (endpoint.security() == Security::Tls)
        number("SMTPUseSSL", "0x0202", "1");
    number("SMTPSecureConnection", "0x020A", endpoint.security() == Security::Tls ? implicitTls : startTls);
    number("SMTPUseAuth", "0x0203", "1");
    number("SMTPAuthMethod", "0x0208", own ? ownCredentials : sameCredentials);
    if (own)
        exactly("SMTPUserName", "0x0204", m_account.outgoing.userName,
                {FaultKind::LoginInvalid, u"character"_s});
    number("SMTPUseSPA", "0x0207", "0");
    number("ServerTimeOut", "0x0209", "60");
}

void ProfileFile::text(const QByteArray &name, const QByteArray &id, const QString &typed, FaultKind fault)
{
    if (std::any_of(typed.begin(), typed.end(), breaksLine)) {
        const bool isName = fault == FaultKind::NameInvalid;
        m_fault = m_fault.value_or(Fault{fault, isName ? u"given:symbol"_s : u"organisation"_s});
        return;
    }
    const QString kept = withoutSigns(typed);
    const Windows1252Text encoded = toWindows1252(kept);
    if (!encoded.exact || kept != typed.trimmed())
        m_replaced.append(typed);
    m_properties.append({name, "PT_UNICODE", id, encoded.bytes});
}

void ProfileFile::exactly(const QByteArray &name, const QByteArray &id, const QString &typed,
                          const Fault &otherwise)
{
    const Windows1252Text encoded = toWindows1252(typed);
    if (!encoded.exact || withoutSigns(typed) != typed || typed.isEmpty() ||
        std::any_of(typed.begin(), typed.end(), breaksLine))
        m_fault = m_fault.value_or(otherwise);
    m_properties.append({name, "PT_UNICODE", id, encoded.bytes});
}

void ProfileFile::number(const QByteArray &name, const QByteArray &id, const QByteArray &value)
{
    m_properties.append({name, "PT_LONG", id, value});
}

QByteArray ProfileFile::profileName() const
{
    const QString name = m_target.profile.isEmpty() ? m_account.address.domain() : m_target.profile;
    return toWindows1252(name).bytes;
}

QByteArray ProfileFile::general() const
{
    const bool append = m_target.kind != Kind::NoProfile;
    const bool whateverIsDefault = m_target.kind == Kind::AnyComputer;
    return "\n[General]\nCustom=1\nProfileName=" + profileName() +
           "\nDefaultProfile=Yes\nOverwriteProfile=" + (append ? "Append" : "No") +
           "\nModifyDefaultProfileIfPresent=" + (whateverIsDefault ? "TRUE" : "FALSE") +
           "\nBackupProfile=No\n";
}

/// A profile that exists has its services; naming them again might add them twice.
QByteArray ProfileFile::services() const
{
    if (m_target.kind == Kind::ExistingProfile)
        return "\n[Service List]\n";
    return "\n[Service List]\nService1=Outlook Address Book\n\n[Service1]\nUniqueService=Yes\n"
           "\n[Outlook Address Book]\nServiceName=CONTAB\n";
}

QByteArray ProfileFile::accountSections() const
{
    const QByteArray kind = isPop() ? "I_Mail" : "IMAP_I_Mail";
    const bool isOnlyAccount = m_target.kind == Kind::NoProfile;
    QByteArray values =
        "\n[Internet Account List]\nAccount1=" + kind +
        "\n\n[Account1]\nUniqueService=No\nDefaultAccount=" + (isOnlyAccount ? "TRUE" : "FALSE") + '\n';
    QByteArray mapping = "\n[" + kind + "]\nAccountType=" + m_prefix + '\n';
    for (const Property &property : m_properties) {
        values += property.name + '=' + property.value + '\n';
        mapping += property.name + '=' + property.type + ',' + property.id + '\n';
    }
    return values + mapping;
}

} // namespace

Result<OutlookProfileFile> outlookProfileFile(const MailAccount &account, const OutlookTarget &target)
{
    return ProfileFile(account, target).run();
}
