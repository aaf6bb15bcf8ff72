// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Registry.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// One file as it is and as it shall be. Absent means: does not exist.
struct FileChange {
    QString path;                     ///< Absolute.
    std::optional<QByteArray> before; ///< Read while planning; must still be so while writing.
    std::optional<QByteArray> after;
    bool opaque = false; ///< A store of secrets: the preview only names it, its owner alone may read it.
    /// Other files may come to need what is in it (a key store): an undo leaves it once its folder was used.
    bool holdsKeys = false;

    enum class Action { Create, Replace, Remove, Keep };
    Action action() const;
    bool operator==(const FileChange &) const = default;
};

/// One value of Windows' registry as it is and as it shall be. Absent means: does not exist.
struct RegistryChange {
    QString key;
    QString name;
    std::optional<RegistryValue> before; ///< Read while planning; must still be so while writing.
    std::optional<RegistryValue> after;

    FileChange::Action action() const;
    QString path() const; ///< KEY\name, to be told; a name may hold backslashes itself.
    bool operator==(const RegistryChange &) const = default;
};

/// Everything that one set-up would write, computed before anything is written. Preview, dry run, execution
/// and tests read the same value.
struct ChangeSet {
    QString client = {};                 ///< "thunderbird", "outlook", …; several joined by commas.
    QString profileFolder = {};          ///< What `--profile` would name; empty where there is none.
    QList<FileChange> files = {};        ///< In the order in which they are written.
    QList<RegistryChange> registry = {}; ///< After the files, in this order.
    QList<QString> profilesToLock = {};  ///< Taken for the duration of the writing, see ProfileLock.
    QList<Fault> notices = {};           ///< Not in the way, but to be told: user-js-overrides, …
    /// The command that opens the client on what was written; empty when no client was found.
    QStringList launch = {};
    /// A plain start of the client opens it. If not, only launch does, which then names the profile.
    bool opensByDefault = true;

    bool changesNothing() const;
    /// The lines that go and come, for a person: "-" and "+" by file and by registry key; opaque files and
    /// binary values named only.
    QString preview() const;
    bool operator==(const ChangeSet &) const = default;
};

/// What several clients need, as one: written, shown and taken back together. client is
/// "thunderbird,outlook"; profileFolder is the first there is; so is launch, with its opensByDefault. What
/// two plan alike stands once; what they plan differently for one place stays in twice, and Journal refuses
/// that.
ChangeSet joined(const QList<ChangeSet> &changeSets);
