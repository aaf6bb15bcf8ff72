// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/IniFile.h"

#include <QString>

#include <functional>

/// A profiles.ini: which profiles there are and which of them an install opens. Rules of Gecko's
/// nsToolkitProfileService.cpp; no disk here.
class ProfilesIni
{
public:
    struct Profile {
        QByteArray section; ///< "Profile0"
        QString name;
        QString folder; ///< Absolute.
        /// As an Install section names it: relative to the root when inside it, with slashes on every system;
        /// else absolute, as the system spells it.
        QString descriptor;
        bool isDefault = false;
    };

    /// Which install asks. Snaps, and whoever has MOZ_LEGACY_PROFILES set, go by the one old default instead
    /// of a default by install.
    struct Asker {
        QString hash;
        bool hasOwnDefault = true;
    };

    /// What a plain start of an install comes to: a profile, a new one made by Thunderbird, or the profile
    /// manager.
    struct Opening {
        enum class Kind { Profile, Fresh, Question };
        Kind kind = Kind::Question;
        QString folder; ///< Of a Profile.
        bool operator==(const Opening &) const = default;
    };

    /// compatibility.ini of a profile folder; nothing if there is none.
    using ReadCompatibility = std::function<std::optional<QByteArray>(const QString &folder)>;

    /// The contents of an empty folder's profiles.ini-to-be.
    static ProfilesIni fresh(const QString &root);
    /// @p installs is installs.ini, which counts only while profiles.ini has no Version.
    static Result<ProfilesIni> parse(const QByteArray &bytes, const QString &root,
                                     const QByteArray &installs = {});

    QByteArray bytes() const { return m_file.bytes(); }

    /// Those that Thunderbird sees: from Profile0 to the first number that is missing.
    QList<Profile> profiles() const;
    /// The person wants the profile manager at every start.
    bool asksAtEveryStart() const;
    Opening openedBy(const Asker &asker, const ReadCompatibility &compatibilityOf) const;

    /// Adds a section under the next free number; @p name gets a number behind it if it is taken. What opened
    /// by default before still does; the new one becomes the old-style default only where there was none.
    void add(const QString &name, const QString &folder);
    /// Makes @p folder what @p asker opens. Only where it would open nothing that exists.
    void setDefaultOf(const Asker &asker, const QString &folder);

private:
    std::optional<Profile> readProfile(const QByteArray &section) const;
    std::optional<Profile> oldStyleDefault() const;
    bool mayBeClaimed(const Profile &profile, const Asker &asker,
                      const ReadCompatibility &compatibilityOf) const;
    std::optional<QByteArray> installValue(const QByteArray &section, const QByteArray &key) const;
    QList<QByteArray> installSections() const;
    void importInstalls();
    void setOldStyleDefault(const QString &folder);
    void keepDefault(const QByteArray &section);
    QString descriptorOf(const QString &folder) const;
    QByteArray nextSection() const;
    QString uniqueName(const QString &wanted) const;

    IniFile m_file;
    IniFile m_installs; ///< Empty unless it counts.
    QString m_root;
};
