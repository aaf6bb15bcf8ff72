// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"

#include <QTemporaryDir>

#include <memory>

/// What stands at @p path once @p changes are written.
Result<std::optional<QByteArray>> plannedContent(const ChangeSet &changes, const QString &path);

/// Plans @p after for an encrypted file, merged with what is planned for it already. @p before: what
/// plannedContent() gave.
void setPlannedContent(ChangeSet &changes, const QString &path, const std::optional<QByteArray> &before,
                       const std::optional<QByteArray> &after);

/// A profile's key and certificate databases, copied into a private folder (0700) that goes when this goes.
/// In memory where the system has such a place for the user.
class StoreCopy
{
public:
    /// Of the profile as it will be once @p changes are written. read-only when it cannot be read or copied.
    static Result<std::unique_ptr<StoreCopy>> of(const ChangeSet &changes);

    QString folder() const { return m_folder.path(); }

    /// Plans what became of the named files. SQLite's rollback files, left beside them by a client that
    /// crashed, are planned away: what they would roll back is in the copies, and they would spoil the new
    /// files.
    Result<ChangeSet> takenInto(ChangeSet changes, const QStringList &names) const;

private:
    StoreCopy();

    Result<Done> planAway(ChangeSet &changes, const QString &rollbackFile) const;

    QTemporaryDir m_folder;
};
