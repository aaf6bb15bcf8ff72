// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookDiscovery.h"
#include "profile/outlook/OutlookKeys.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Outlook's account manager below each profile.
const QString accountsKey = u"9375CFF0413111d3B88A00104B2A6676"_s;

/// CLSID_OlkPOP3Account and CLSID_OlkIMAP4Account.
std::optional<Protocol> protocolOf(const QString &classId)
{
    if (classId.compare("{ED475411-B0D6-11D2-8C3B-00104B2A6676}"_L1, Qt::CaseInsensitive) == 0)
        return Protocol::Pop3;
    if (classId.compare("{ED475412-B0D6-11D2-8C3B-00104B2A6676}"_L1, Qt::CaseInsensitive) == 0)
        return Protocol::Imap;
    return std::nullopt;
}

/// One account's key.
class AccountKey
{
public:
    AccountKey(Registry &registry, QString key) : m_registry(registry), m_key(std::move(key)) {}

    /// REG_SZ since 2016, before that the same bytes as REG_BINARY.
    QString text(const QString &name) const
    {
        auto value = valueOf(name);
        if (value && value->type == RegistryValue::Type::Binary)
            value->type = RegistryValue::Type::String;
        return value ? value->text().value_or(QString()) : QString();
    }
    std::optional<quint32> number(const QString &name) const
    {
        const auto value = valueOf(name);
        return value ? value->number() : std::nullopt;
    }
    std::optional<quint16> port(const QString &name) const
    {
        const auto value = number(name);
        const bool isPort = value && *value > 0 && *value <= std::numeric_limits<quint16>::max();
        return isPort ? std::optional(static_cast<quint16>(*value)) : std::nullopt;
    }

private:
    std::optional<RegistryValue> valueOf(const QString &name) const
    {
        const auto value = m_registry.value(m_key, name);
        return value ? value.value() : std::nullopt;
    }

    Registry &m_registry;
    const QString m_key;
};

/// "SMTP Use SSL" is what there was before "SMTP Secure Connection".
std::optional<quint32> outgoingConnection(const AccountKey &key)
{
    if (const auto connection = key.number(u"SMTP Secure Connection"_s))
        return connection;
    return key.number(u"SMTP Use SSL"_s) == 1U ? std::optional(quint32{1}) : std::nullopt;
}

std::optional<OutlookAccount> accountIn(const AccountKey &key, const QString &profile)
{
    const auto protocol = protocolOf(key.text(u"clsid"_s));
    if (!protocol)
        return std::nullopt;
    const QString kind = *protocol == Protocol::Pop3 ? u"POP3 "_s : u"IMAP "_s;
    const auto tls = key.number(kind + u"Use SSL"_s);
    return OutlookAccount{profile,
                          key.text(u"Email"_s),
                          *protocol,
                          key.text(kind + u"User"_s),
                          key.text(kind + u"Server"_s),
                          key.port(kind + u"Port"_s),
                          tls ? std::optional(*tls != 0) : std::nullopt,
                          key.text(u"SMTP Server"_s),
                          key.port(u"SMTP Port"_s),
                          outgoingConnection(key)};
}

} // namespace

QList<OutlookAccount> accountsInOutlook(Registry &registry, const QString &version, const QString &profile)
{
    const QString manager = OutlookKeys::profilesOf(version) + u'\\' + profile + u'\\' + accountsKey;
    const auto names = registry.keys(manager);
    QList<OutlookAccount> accounts;
    for (const QString &name : names ? names.value() : QStringList()) {
        if (const auto account = accountIn(AccountKey(registry, manager + u'\\' + name), profile))
            accounts.append(*account);
    }
    return accounts;
}
