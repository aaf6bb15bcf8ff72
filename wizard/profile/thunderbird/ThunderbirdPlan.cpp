// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ThunderbirdPlan.h"

#include "profile/thunderbird/AccountMerge.h"
#include "profile/thunderbird/ProfileFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Enough for an install that has never run to take the profile over; without it the profile would be
/// ignored.
const QByteArray bareCompatibility = "[Compatibility]\n";

/// One plan being made. The profile's own files come first and profiles.ini last, so that whatever is cut
/// leaves at worst a folder that nobody knows.
class Plan
{
public:
    explicit Plan(const ThunderbirdRequest &request)
        : m_request(request),
          m_root(QDir::cleanPath(request.profileRoot)),
          m_folder(QDir::cleanPath(request.profileFolder.value_or(m_root + u'/' + request.newProfileName)))
    {
    }

    Result<ChangeSet> run();

private:
    Result<Done> planPrefs();
    Result<Done> planProfilesIni();
    void planCompatibility();
    void addToProfilesIni(ProfilesIni &profiles) const;
    void noticeUserJs(const PrefsFile &prefs, const QList<QByteArray> &needed);
    void sayHowItOpens(const ProfilesIni &profiles);

    QList<ThunderbirdInstall> readers() const;
    std::optional<ThunderbirdInstall> opener() const;
    void change(const QString &path, const std::optional<QByteArray> &before, const QByteArray &after);

    const ThunderbirdRequest &m_request;
    const QString m_root;
    const QString m_folder;
    bool m_hasPrefs = false;
    bool m_willHaveCompatibility = false;
    ChangeSet m_changes;
};

Result<ChangeSet> Plan::run()
{
    m_changes.client = u"thunderbird"_s;
    m_changes.profileFolder = m_folder;
    if (QFileInfo(m_folder).isDir())
        m_changes.profilesToLock.append(m_folder);
    if (const auto done = planPrefs(); !done)
        return done.fault();
    planCompatibility();
    if (const auto done = planProfilesIni(); !done)
        return done.fault();
    if (const auto newer = newerThanAll(readers(), m_folder))
        m_changes.notices.append(*newer);
    return m_changes;
}

Result<Done> Plan::planPrefs()
{
    const QString path = m_folder + u"/prefs.js";
    const auto before = readIfThere(path);
    if (!before)
        return before.fault();
    auto prefs = parsePrefs(path, before.value());
    if (!prefs)
        return prefs.fault();
    PrefsFile merged = std::move(prefs).value();
    m_hasPrefs = before.value().has_value();
    const auto userJs = readPrefs(m_folder + u"/user.js");
    const AccountWish wish{m_request.account, m_request.makeDefaultAccount, m_request.checkAtStart};
    const QList<QByteArray> needed = mergeAccount(merged, wish, userJs ? userJs.value() : PrefsFile());
    change(path, before.value(), merged.bytes());
    noticeUserJs(merged, needed);
    return Done{};
}

/// Thunderbird applies a user.js over prefs.js at every start.
void Plan::noticeUserJs(const PrefsFile &prefs, const QList<QByteArray> &needed)
{
    const QString path = m_folder + u"/user.js";
    if (!QFileInfo::exists(path))
        return;
    const auto userJs = readPrefs(path);
    if (!userJs)
        return m_changes.notices.append(Fault{FaultKind::UserJsOverrides, userJs.fault().detail});
    QStringList overridden;
    for (const QByteArray &key : needed) {
        const auto imposed = userJs.value().value(key);
        if (imposed && imposed != prefs.value(key))
            overridden.append(QString::fromUtf8(key));
    }
    const QString keys = overridden.isEmpty() ? QString() : QString(u": " + overridden.join(u", "_s));
    m_changes.notices.append(Fault{FaultKind::UserJsOverrides, path + keys});
}

/// Where Thunderbird has never run; what it has written there itself is its own business.
void Plan::planCompatibility()
{
    const QString path = m_folder + u"/compatibility.ini";
    m_willHaveCompatibility = !m_hasPrefs && !QFileInfo::exists(path);
    if (m_willHaveCompatibility)
        change(path, std::nullopt, bareCompatibility);
}

Result<Done> Plan::planProfilesIni()
{
    const QString path = m_root + u"/profiles.ini";
    const auto before = readIfThere(path);
    if (!before)
        return before.fault();
    auto profiles = parseProfilesIni(m_root, before.value());
    if (!profiles)
        return profiles.fault();
    ProfilesIni planned = std::move(profiles).value();
    if (!m_request.profileFolder) {
        addToProfilesIni(planned);
        change(path, before.value(), planned.bytes());
    }
    sayHowItOpens(planned);
    return Done{};
}

void Plan::addToProfilesIni(ProfilesIni &profiles) const
{
    const QList<ProfilesIni::Profile> known = profiles.profiles();
    const auto isOurs = [this](const ProfilesIni::Profile &profile) { return profile.folder == m_folder; };
    if (std::any_of(known.begin(), known.end(), isOurs))
        return; // planned, written, and planned again
    const auto install = opener();
    const ProfilesIni::Asker asker{install ? install->hash : QString(), !install || install->hasOwnDefault};
    const auto opening = profiles.openedBy(asker, compatibilityOnDisk);
    const QString name = m_request.newProfileName.mid(m_request.newProfileName.indexOf(u'.') + 1);
    profiles.add(name, m_folder);
    const bool opensSomething =
        opening.kind == ProfilesIni::Opening::Kind::Profile && QFileInfo(opening.folder).isDir();
    if (install && !opensSomething && !profiles.asksAtEveryStart())
        profiles.setDefaultOf(asker, m_folder);
}

void Plan::sayHowItOpens(const ProfilesIni &profiles)
{
    const auto compatibility = [this](const QString &folder) {
        return folder == m_folder && m_willHaveCompatibility ? std::optional(bareCompatibility)
                                                             : compatibilityOnDisk(folder);
    };
    const auto install = opener();
    const ProfilesIni::Asker asker{install ? install->hash : QString(), !install || install->hasOwnDefault};
    const ProfilesIni::Opening ours{ProfilesIni::Opening::Kind::Profile, m_folder};
    m_changes.opensByDefault = profiles.openedBy(asker, compatibility) == ours;
    const auto anyInstall =
        install || m_request.installs.isEmpty() ? install : std::optional(m_request.installs.first());
    if (!anyInstall)
        return;
    m_changes.launch = anyInstall->launch;
    if (!install || !m_changes.opensByDefault)
        m_changes.launch += {u"--profile"_s, QDir::toNativeSeparators(m_folder)};
}

/// The installs that look for their profiles in this root.
QList<ThunderbirdInstall> Plan::readers() const
{
    QList<ThunderbirdInstall> readers;
    for (const ThunderbirdInstall &install : m_request.installs) {
        if (QDir::cleanPath(install.profileRoot) == m_root)
            readers.append(install);
    }
    return readers;
}

/// The one that a person most likely starts. Only that one is given a default: two versions on one profile
/// would end with the older refusing it.
std::optional<ThunderbirdInstall> Plan::opener() const
{
    const QList<ThunderbirdInstall> installs = readers();
    return installs.isEmpty() ? std::nullopt : std::optional(installs.first());
}

void Plan::change(const QString &path, const std::optional<QByteArray> &before, const QByteArray &after)
{
    if (before != after)
        m_changes.files.append({path, before, after});
}

} // namespace

QString makeProfileName()
{
    constexpr QLatin1StringView characters = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString salt;
    for (int place = 0; place < 8; ++place)
        salt.append(characters.at(QRandomGenerator::system()->bounded(static_cast<int>(characters.size()))));
    return salt + u".ac-amiens";
}

Result<ChangeSet> planThunderbird(const ThunderbirdRequest &request)
{
    return Plan(request).run();
}
