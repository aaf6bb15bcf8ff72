// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/DeploymentPlan.h"

#include "profile/DiskSteps.h"
#include "profile/deploy/AutoconfigXml.h"
#include "profile/deploy/FirstLogOn.h"
#include "profile/deploy/PoliciesFile.h"
#include "profile/deploy/PolicyValues.h"

using namespace Qt::StringLiterals;

namespace {

/// One plan, grown piece by piece; the first fault ends it.
class Planning
{
public:
    Planning(const Deployment &deployment, const DeploymentPlaces &places, Disk &disk)
        : m_deployment(deployment), m_places(places), m_disk(disk), m_wishes(deployment.policies)
    {
        m_changes.client = u"deploy"_s;
    }

    Result<ChangeSet> run()
    {
        using Piece = Result<Done> (Planning::*)();
        for (const Piece piece : {&Planning::addSchoolFiles, &Planning::addAutoconfig, &Planning::addPolicies,
                                  &Planning::addFirstLogOn}) {
            if (const auto added = (this->*piece)(); !added)
                return added.fault();
        }
        return m_changes;
    }

private:
    Result<Done> addSchoolFiles();
    Result<Done> addAutoconfig();
    Result<Done> addPolicies();
    Result<Done> addFirstLogOn();

    Result<Done> addFile(const QString &path, const QByteArray &after);
    Result<Done> addPoliciesFile(const DeploymentPlaces::Policies &place);

    const Deployment &m_deployment;
    const DeploymentPlaces &m_places;
    Disk &m_disk;
    PolicyWishes m_wishes; ///< Those that no registry has taken.
    QString m_academyFile; ///< As users reach it.
    ChangeSet m_changes;
};

Result<Done> Planning::addSchoolFiles()
{
    const SchoolSettings &school = m_deployment.school;
    if (!school.academyFile.isEmpty()) {
        const QString path = m_places.schoolFolder + u"/academy.json"_s;
        if (const auto added = addFile(path, school.academyFile); !added)
            return added;
        m_academyFile = m_places.forUsers(path);
    }
    if (school.authority.isEmpty())
        return Done{};
    const QString path = m_places.schoolFolder + u"/authority.pem"_s;
    m_wishes.authorityFile = m_places.forUsers(path);
    return addFile(path, school.authority);
}

Result<Done> Planning::addAutoconfig()
{
    if (m_places.autoconfigFolders.isEmpty())
        m_changes.notices += Fault{FaultKind::ClientMissing, {}};
    for (const QString &folder : m_places.autoconfigFolders) {
        const QString path = folder + u'/' + autoconfigName(m_deployment.school);
        if (const auto added = addFile(path, autoconfigXml(m_deployment.school)); !added)
            return added;
    }
    return Done{};
}

Result<Done> Planning::addPolicies()
{
    if (m_places.registry) {
        const auto values = policyValues(*m_places.registry, m_wishes);
        if (!values)
            return values.fault();
        m_changes.registry += values.value().registry;
        m_wishes = values.value().leftForFile;
    }
    if (m_wishes.isEmpty())
        return Done{};
    for (const DeploymentPlaces::Policies &place : m_places.policies) {
        if (const auto added = addPoliciesFile(place); !added)
            return added;
    }
    return Done{};
}

Result<Done> Planning::addPoliciesFile(const DeploymentPlaces::Policies &place)
{
    const auto before = contentOf(m_disk, place.file);
    if (!before)
        return before.fault();
    std::optional<QByteArray> inForce = before.value();
    QString readFrom = place.file;
    if (!inForce && !place.otherwise.isEmpty()) {
        const auto other = contentOf(m_disk, place.otherwise);
        if (!other)
            return other.fault();
        inForce = other.value();
        readFrom = place.otherwise;
    }
    const auto merged = mergedPolicies(inForce, m_wishes, readFrom);
    if (!merged)
        return merged.fault();
    if (merged.value() != inForce)
        m_changes.files += {.path = place.file, .before = before.value(), .after = merged.value()};
    return Done{};
}

Result<Done> Planning::addFirstLogOn()
{
    if (!m_deployment.firstLogOn)
        return Done{};
    const FirstLogOn logOn{m_places.program, m_academyFile, m_deployment.batchFile};
    if (!m_places.registry)
        return addFile(m_places.autostartFile, autostartEntry(logOn));
    for (const RegistryFileValue &value : activeSetupValues(logOn)) {
        const auto before = m_places.registry->value(value.key, value.name);
        if (!before)
            return before.fault();
        m_changes.registry += RegistryChange{value.key, value.name, before.value(), value.value};
    }
    return Done{};
}

Result<Done> Planning::addFile(const QString &path, const QByteArray &after)
{
    return contentOf(m_disk, path).andThen([&](const std::optional<QByteArray> &before) -> Result<Done> {
        m_changes.files += {.path = path, .before = before, .after = after};
        return Done{};
    });
}

} // namespace

Result<ChangeSet> planDeployment(const Deployment &deployment, const DeploymentPlaces &places, Disk &disk)
{
    return Planning(deployment, places, disk).run();
}
