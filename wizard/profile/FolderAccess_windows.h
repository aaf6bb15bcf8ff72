// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtCore/qt_windows.h>

#include <memory>

namespace windows {

/// Who may enter a folder that is made. Below the person's own folders it is who may enter those: what an
/// administrator has decided there stays. Anywhere else (another drive, a stick) a folder inherits from one
/// that everybody may read, so it gets an access list of its own: this person, administrators, the system.
class FolderAccess
{
public:
    explicit FolderAccess(const QString &folder);

    SECURITY_ATTRIBUTES *attributes() { return m_descriptor ? &m_attributes : nullptr; }

private:
    std::unique_ptr<void, decltype(&::LocalFree)> m_descriptor{nullptr, &::LocalFree};
    SECURITY_ATTRIBUTES m_attributes{sizeof(SECURITY_ATTRIBUTES), nullptr, FALSE};
};

} // namespace windows
