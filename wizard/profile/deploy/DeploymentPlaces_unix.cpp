// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/DeploymentPlaces.h"
#include "profile/thunderbird/ThunderbirdInstalls.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

bool isOfOnePerson(const ThunderbirdInstall &install, const SystemPlaces &system)
{
    return !system.home.isEmpty() && install.folder.startsWith(system.home + u'/');
}

/// Debian's isp folder is a link that goes with the package: a file is found again by its own path alone.
/// A link that leads out of the picture is left to be followed where the picture runs.
QString withoutLinks(const QString &folder, const QString &root)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    const QString realRoot = root.isEmpty() ? QString() : QFileInfo(root).canonicalFilePath();
    if (!real.startsWith(realRoot + u'/'))
        return folder;
    return root + real.sliced(realRoot.size());
}

} // namespace

DeploymentPlaces deploymentPlaces(const SystemPlaces &system)
{
    const QString root = system.fileSystemRoot;
    DeploymentPlaces places{.autoconfigFolders = {},
                            .outOfReach = {},
                            .policies = {{root + u"/etc/thunderbird/policies/policies.json"_s}},
                            .schoolFolder = root + u"/etc/assistant-messagerie"_s,
                            .program = u"/usr/bin/assistant-messagerie"_s,
                            .autostartFile = root + u"/etc/xdg/autostart/assistant-messagerie.desktop"_s,
                            .stateFolder = root + u"/var/lib/assistant-messagerie/deploy"_s,
                            .fileSystemRoot = root};
    for (const ThunderbirdInstall &install : findInstalls(system)) {
        if (isOfOnePerson(install, system))
            continue;
        if (install.kind == InstallKind::Snap || install.kind == InstallKind::Flatpak) {
            places.outOfReach += install.folder;
            continue;
        }
        places.autoconfigFolders += withoutLinks(install.folder + u"/isp"_s, root);
        if (places.policies.first().otherwise.isEmpty())
            places.policies.first().otherwise = install.folder + u"/distribution/policies.json"_s;
    }
    return places;
}
