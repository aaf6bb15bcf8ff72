// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ThunderbirdDiscovery.h"

#include "profile/ProfileLock.h"
#include "profile/thunderbird/AccountList.h"
#include "profile/thunderbird/ProfileFolder.h"
#include "profile/thunderbird/ProfilesOfRoot.h"
#include "profile/thunderbird/ThunderbirdInstalls.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<ThunderbirdInstall> installsReading(const QString &root, const QList<ThunderbirdInstall> &installs)
{
    QList<ThunderbirdInstall> reading;
    std::copy_if(installs.begin(), installs.end(), std::back_inserter(reading),
                 [&](const ThunderbirdInstall &install) { return install.profileRoot == root; });
    return reading;
}

QString addressOf(const PrefsFile &prefs, const ListedAccount &account)
{
    if (account.identities.isEmpty())
        return {};
    return QString::fromUtf8(prefs.text("mail.identity." + account.identities.first() + ".useremail"));
}

QList<ExistingAccount> mailAccountsIn(const PrefsFile &prefs)
{
    QList<ExistingAccount> accounts;
    for (const ListedAccount &account : listedAccounts(prefs)) {
        if (account.type != "imap" && account.type != "pop3")
            continue;
        const Protocol protocol = account.type == "imap" ? Protocol::Imap : Protocol::Pop3;
        accounts.append({account.userName, account.host, account.port, protocol, addressOf(prefs, account)});
    }
    return accounts;
}

void readAccounts(ThunderbirdProfile &profile)
{
    const auto prefs = readPrefs(profile.folder + u"/prefs.js");
    if (prefs)
        profile.accounts = mailAccountsIn(prefs.value());
    else
        profile.fault = prefs.fault();
}

ThunderbirdProfile describe(const ProfilesIni::Profile &named, const QString &root,
                            const QList<ThunderbirdInstall> &readers)
{
    ThunderbirdProfile profile;
    profile.root = root;
    profile.folder = named.folder;
    profile.name = named.name;
    profile.running = ProfileLock::isHeldByClient(named.folder);
    profile.fault = newerThanAll(readers, named.folder);
    readAccounts(profile);
    return profile;
}

/// Folders that an install of this root opens; where none is installed, that which the first one would open.
QStringList openedFrom(const ProfilesIni &profiles, const QList<ThunderbirdInstall> &readers)
{
    QStringList folders;
    for (const ThunderbirdInstall &install : readers.isEmpty() ? QList{ThunderbirdInstall{}} : readers) {
        const auto opening = profiles.openedBy({install.hash, install.hasOwnDefault}, compatibilityOnDisk);
        if (opening.kind == ProfilesIni::Opening::Kind::Profile)
            folders.append(opening.folder);
    }
    return folders;
}

} // namespace

Result<QList<ThunderbirdProfile>> profilesOfRoot(const QString &root,
                                                 const QList<ThunderbirdInstall> &installs)
{
    const auto known = readProfilesIni(root);
    if (!known)
        return known.fault();
    const QList<ThunderbirdInstall> readers = installsReading(root, installs);
    const QStringList opened = openedFrom(known.value(), readers);
    QList<ThunderbirdProfile> profiles;
    for (const ProfilesIni::Profile &named : known.value().profiles()) {
        if (!QFileInfo(named.folder).isDir())
            continue;
        profiles.append(describe(named, root, readers));
        profiles.last().opensByDefault = opened.contains(named.folder);
    }
    return profiles;
}

ThunderbirdFound findThunderbird(const SystemPlaces &places)
{
    ThunderbirdFound found;
    found.installs = findInstalls(places);
    QStringList roots;
    for (const ThunderbirdInstall &install : found.installs)
        roots.append(install.profileRoot);
    roots.append(profileRoots(places));
    roots.removeDuplicates();
    found.defaultRoot = roots.first();
    for (const QString &root : roots) {
        if (auto profiles = profilesOfRoot(root, found.installs))
            found.profiles.append(std::move(profiles).value());
        else
            found.unreadable.append(profiles.fault());
    }
    std::stable_partition(found.profiles.begin(), found.profiles.end(),
                          [](const ThunderbirdProfile &profile) { return profile.opensByDefault; });
    return found;
}
