// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where Outlook keeps things in the registry.
namespace OutlookKeys {

inline constexpr QLatin1StringView importProfile("ImportPRF");

/// Its program, as the list of running ones names it.
inline constexpr QLatin1StringView program("OUTLOOK.EXE");

/// This person's settings of one version: "…\Office\16.0\Outlook".
inline QString of(const QString &version)
{
    return QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\") + version +
           QStringLiteral("\\Outlook");
}

/// One key a profile.
inline QString profilesOf(const QString &version)
{
    return of(version) + QStringLiteral("\\Profiles");
}

inline QString setupOf(const QString &version)
{
    return of(version) + QStringLiteral("\\Setup");
}

/// Whether @p key is one of Outlook's, of whatever version.
inline bool holds(const QString &key)
{
    const QString office = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\");
    return key.startsWith(office, Qt::CaseInsensitive) &&
           key.section(u'\\', 5, 5).compare(u"Outlook", Qt::CaseInsensitive) == 0;
}

} // namespace OutlookKeys
