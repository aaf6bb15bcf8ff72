// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookFiles.h"
#include "profile/outlook/OutlookKeys.h"

using namespace Qt::StringLiterals;

QList<RegistryFileValue> outlookRegistryValues(const QString &version, const QString &domain,
                                               const QString &autodiscoverPath,
                                               const std::optional<QString> &profileFilePath)
{
    const QString discovery = OutlookKeys::of(version) + u"\\AutoDiscover"_s;
    QList<RegistryFileValue> values = {
        {discovery, u"PreferLocalXML"_s, RegistryValue::ofNumber(1)},
        {discovery, domain, RegistryValue::ofText(autodiscoverPath)},
        // Or it asks Microsoft's servers about the address before it looks at the file.
        {discovery, u"ExcludeExplicitO365Endpoint"_s, RegistryValue::ofNumber(1)},
    };
    if (!profileFilePath)
        return values;
    const QString setup = OutlookKeys::setupOf(version);
    values.append({setup, OutlookKeys::importProfile, RegistryValue::ofText(*profileFilePath)});
    // As long as one of them is there, ImportPRF is not looked at.
    values.append({setup, u"First-Run"_s, std::nullopt});
    values.append({setup, u"FirstRun"_s, std::nullopt});
    return values;
}
