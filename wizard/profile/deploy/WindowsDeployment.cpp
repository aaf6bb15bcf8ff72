// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/DeploymentPlaces.h"
#include "profile/thunderbird/WindowsInstalls.h"

using namespace Qt::StringLiterals;

namespace {

/// A 32-bit view would name another folder: the first that is set is where the package for all users goes.
QString programFiles(const SystemPlaces &system)
{
    const QString native = system.environment.value(u"ProgramW6432"_s);
    return native.isEmpty() ? system.environment.value(u"ProgramFiles"_s, u"C:\\Program Files"_s) : native;
}

QString programData(const SystemPlaces &system)
{
    const QString known = system.folderIn(u"ProgramData"_s);
    if (!known.isEmpty())
        return known;
    const QString usual = u"C:/ProgramData"_s;
    return system.fileSystemRoot.isEmpty() ? usual : QString(system.fileSystemRoot + u'/' + usual);
}

/// LOCALAPPDATA holds those that one person has installed for themselves.
bool isOfOnePerson(const ThunderbirdInstall &install, const SystemPlaces &system)
{
    const QString own = system.folderIn(u"LOCALAPPDATA"_s);
    return !own.isEmpty() && install.folder.startsWith(own + u'/', Qt::CaseInsensitive);
}

} // namespace

DeploymentPlaces windows::deploymentPlaces(const SystemPlaces &system)
{
    const QString school = programData(system) + u"/assistant-messagerie"_s;
    DeploymentPlaces places{.autoconfigFolders = {},
                            .outOfReach = {},
                            .policies = {},
                            .schoolFolder = school,
                            .program =
                                programFiles(system) + u"\\assistant-messagerie\\assistant-messagerie.exe"_s,
                            .registry = system.registry,
                            .stateFolder = school + u"/deploy"_s,
                            .fileSystemRoot = system.fileSystemRoot};
    for (const ThunderbirdInstall &install : findInstalls(system)) {
        if (isOfOnePerson(install, system))
            continue;
        places.autoconfigFolders += install.folder + u"/isp"_s;
        places.policies += {install.folder + u"/distribution/policies.json"_s};
    }
    return places;
}
