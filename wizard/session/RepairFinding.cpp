// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RepairFinding.h"

#include "profile/thunderbird/MendingPlan.h"
#include "profile/thunderbird/ProfileFolder.h"
#include "profile/thunderbird/ProfilesOfRoot.h"
#include "session/Repair.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

bool isAskedFor(const ThunderbirdProfile &profile, const QString &asked)
{
    return asked.isEmpty() || asked == profile.name || asked == QFileInfo(profile.folder).fileName() ||
           QDir::cleanPath(asked) == profile.folder;
}

bool isRemembered(const ThunderbirdProfile &profile, const StoredAccount &account)
{
    return isPasswordRemembered(profile.folder, account.incoming) ||
           (account.outgoing && isPasswordRemembered(profile.folder, *account.outgoing));
}

void collect(const ThunderbirdProfile &profile, const Academy &academy, RepairFinding &finding)
{
    const auto prefs = readPrefs(profile.folder + u"/prefs.js");
    if (!prefs) {
        finding.unreadable.append(prefs.fault());
        return;
    }
    for (const StoredAccount &account : storedAccounts(prefs.value())) {
        if (belongsTo(academy, account))
            finding.candidates.append({profile, account, isRemembered(profile, account)});
    }
}

/// As an account of Thunderbird, as far as telling whose it is needs.
StoredAccount seenInOutlook(const OutlookAccount &account)
{
    StoredAccount stored;
    stored.address = account.address;
    stored.incoming.endpoint.host = account.incomingHost.toLower();
    return stored;
}

/// Those that are to be looked into; notes which lists could not be read.
QList<ThunderbirdProfile> profilesWithin(const RepairScope &scope, const ThunderbirdFound &found,
                                         RepairFinding &finding)
{
    if (scope.profileRoot.isEmpty()) {
        finding.unreadable = found.unreadable;
        return found.profiles;
    }
    const QString root = QDir::cleanPath(QDir::current().absoluteFilePath(scope.profileRoot));
    auto profiles = profilesOfRoot(root, found.installs);
    if (profiles)
        return std::move(profiles).value();
    finding.unreadable.append(profiles.fault());
    return {};
}

} // namespace

RepairFinding findForRepair(const SystemPlaces &places, const RepairScope &scope, const Academy &academy,
                            const OutlookFound &outlook)
{
    const ThunderbirdFound found = findThunderbird(places);
    RepairFinding finding;
    finding.installs = found.installs;
    for (const ThunderbirdProfile &profile : profilesWithin(scope, found, finding)) {
        if (!isAskedFor(profile, scope.profile))
            continue;
        finding.profilesAreThere = true;
        collect(profile, academy, finding);
    }
    std::ranges::copy_if(
        outlook.accounts, std::back_inserter(finding.outlook),
        [&](const OutlookAccount &account) { return belongsTo(academy, seenInOutlook(account)); });
    return finding;
}
