// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookPlan.h"

#include "profile/outlook/OutlookFiles.h"
#include "profile/outlook/OutlookKeys.h"
#include "profile/thunderbird/ProfileFolder.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = OutlookTarget::Kind;

/// What Windows' registry and command lines want; Qt has slashes everywhere.
QString withBackslashes(QString path)
{
    return path.replace(u'/', u'\\');
}

/// One plan being made. Files first: a registry that names one that is not there would be worse than the
/// contrary.
class Plan
{
public:
    Plan(const OutlookRequest &request, Registry &registry)
        : m_request(request),
          m_registry(registry),
          m_folder(QDir::cleanPath(request.folder)),
          m_profileFile(m_folder + u"/account.prf"_s),
          m_autodiscover(m_folder + u"/autodiscover.xml"_s)
    {
    }

    Result<ChangeSet> run();

private:
    Result<Done> planAccount();
    Result<Done> planSignature();
    Result<Done> planRegistry();
    void sayHowItOpens();

    OutlookTarget target() const;
    bool isThereAlready() const;
    bool importsAtNextStart() const;
    Result<Done> change(const QString &path, const QByteArray &after);

    const OutlookRequest &m_request;
    Registry &m_registry;
    const QString m_folder;
    const QString m_profileFile;
    const QString m_autodiscover;
    ChangeSet m_changes;
};

Result<ChangeSet> Plan::run()
{
    if (m_request.running)
        return Fault{FaultKind::ClientRunning, OutlookKeys::program};
    m_changes.client = u"outlook"_s;
    if (isThereAlready())
        m_changes.notices.append({FaultKind::AccountAlreadyThere, m_request.account.address.toString()});
    else if (const auto done = planAccount(); !done)
        return done.fault();
    if (const auto done = planSignature(); !done)
        return done.fault();
    return m_changes;
}

Result<Done> Plan::planAccount()
{
    const auto profile = outlookProfileFile(m_request.account, target());
    if (!profile)
        return profile.fault();
    if (!profile.value().replaced.isEmpty())
        m_changes.notices.append({FaultKind::LettersReplaced, profile.value().replaced.join(u", "_s)});
    if (const auto done = change(m_profileFile, profile.value().bytes); !done)
        return done;
    if (const auto done = change(m_autodiscover, autodiscoverXml(m_request.account)); !done)
        return done;
    return planRegistry();
}

Result<Done> Plan::planSignature()
{
    for (const NamedFile &file : outlookSignature(m_request.account)) {
        if (const auto done = change(QDir::cleanPath(m_request.signatures) + u'/' + file.name, file.bytes);
            !done)
            return done;
    }
    sayHowItOpens();
    return Done{};
}

Result<Done> Plan::planRegistry()
{
    const auto import =
        importsAtNextStart() ? std::optional(withBackslashes(m_profileFile)) : std::optional<QString>();
    const auto values = outlookRegistryValues(m_request.outlook.version, m_request.account.address.domain(),
                                              withBackslashes(m_autodiscover), import);
    for (const RegistryFileValue &wanted : values) {
        const auto before = m_registry.value(wanted.key, wanted.name);
        if (!before)
            return before.fault();
        if (before.value() != wanted.value)
            m_changes.registry.append({wanted.key, wanted.name, before.value(), wanted.value});
    }
    return Done{};
}

void Plan::sayHowItOpens()
{
    if (m_request.outlook.executable.isEmpty())
        return;
    m_changes.launch = {m_request.outlook.executable};
    const bool byCommand = !importsAtNextStart() && !isThereAlready();
    if (byCommand)
        m_changes.launch += {u"/importprf"_s, withBackslashes(m_profileFile)};
    m_changes.opensByDefault = !byCommand;
}

OutlookTarget Plan::target() const
{
    if (!m_request.outlook.defaultProfile.isEmpty())
        return {Kind::ExistingProfile, m_request.outlook.defaultProfile};
    return {m_request.outlook.profiles.isEmpty() ? Kind::NoProfile : Kind::AnyComputer};
}

/// In the profile that would take it; in any, where it is not known which one that is.
bool Plan::isThereAlready() const
{
    const ClassicOutlook &outlook = m_request.outlook;
    const QStringList profiles =
        outlook.defaultProfile.isEmpty() ? outlook.profiles : QStringList(outlook.defaultProfile);
    return std::ranges::any_of(profiles, [&](const QString &profile) {
        const auto accounts = accountsInOutlook(m_registry, outlook.version, profile);
        return std::ranges::any_of(accounts, [&](const OutlookAccount &account) {
            return isSameAccount(account, m_request.account);
        });
    });
}

bool Plan::importsAtNextStart() const
{
    return m_request.importAtNextStart || m_request.outlook.executable.isEmpty();
}

Result<Done> Plan::change(const QString &path, const QByteArray &after)
{
    const auto before = readIfThere(path);
    if (!before)
        return before.fault();
    if (before.value() != after)
        m_changes.files.append({path, before.value(), after});
    return Done{};
}

} // namespace

Result<ChangeSet> planOutlook(const OutlookRequest &request, Registry &registry)
{
    return Plan(request, registry).run();
}

bool isSeenToWorkInOutlook(const MailAccount &account)
{
    return account.incoming.endpoint.protocol() == Protocol::Pop3;
}
