// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/MendingPlan.h"

#include "profile/thunderbird/ProfileFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where the account's mail and filters lie on the disk; empty where Thunderbird has not said yet.
QString directoryOf(const StoredAccount &account, const PrefsFile &prefs, const QString &profileFolder)
{
    const QByteArray key = "mail.server." + account.incoming.key + ".directory";
    const QString relative = QString::fromUtf8(prefs.text(key + "-rel"));
    if (relative.startsWith("[ProfD]"_L1))
        return profileFolder + u'/' + relative.mid(7);
    return QDir::fromNativeSeparators(QString::fromUtf8(prefs.text(key)));
}

class Plan
{
public:
    explicit Plan(const MendingRequest &request) : m_request(request), m_folder(request.profileFolder)
    {
        m_changes.client = u"thunderbird"_s;
        m_changes.profileFolder = m_folder;
        m_changes.profilesToLock = {m_folder};
        m_changes.launch = request.launch;
        m_changes.opensByDefault = request.opensByDefault;
    }

    Result<ChangeSet> run()
    {
        const QString path = m_folder + u"/prefs.js";
        const auto before = readIfThere(path);
        if (!before)
            return before.fault();
        const auto prefs = parsePrefs(path, before.value());
        if (!prefs)
            return prefs.fault();
        if (!storedAccounts(prefs.value()).contains(m_request.account))
            return Fault{FaultKind::ChangedMeanwhile, QString::fromUtf8(m_request.account.key)};
        if (const auto twin = twinOf(m_request.account, m_request.mending, prefs.value()))
            return Fault{FaultKind::AccountAlreadyThere, QString::fromUtf8(twin->key)};

        const auto userJs = readPrefs(m_folder + u"/user.js");
        PrefsFile after = prefs.value();
        const auto needed =
            mendAccount(after, m_request.account, m_request.mending, userJs ? userJs.value() : PrefsFile());
        change(path, before.value(), after.bytes());
        noticeUserJs(userJs, after, needed);
        if (const auto filters = planFilters(prefs.value(), after); !filters)
            return filters.fault();
        return std::move(m_changes);
    }

private:
    /// Thunderbird applies a user.js over prefs.js at every start: what it says otherwise comes back.
    void noticeUserJs(const Result<PrefsFile> &userJs, const PrefsFile &prefs,
                      const QList<QByteArray> &needed)
    {
        if (!userJs)
            return m_changes.notices.append(Fault{FaultKind::UserJsOverrides, userJs.fault().detail});
        QStringList overridden;
        for (const QByteArray &key : needed) {
            const auto imposed = userJs.value().value(key);
            if (imposed && imposed != prefs.value(key))
                overridden.append(QString::fromUtf8(key));
        }
        if (!overridden.isEmpty())
            m_changes.notices.append(
                Fault{FaultKind::UserJsOverrides, m_folder + u"/user.js: " + overridden.join(u", "_s)});
    }

    Result<Done> planFilters(const PrefsFile &before, const PrefsFile &after)
    {
        const QString directory = directoryOf(m_request.account, before, m_folder);
        const QByteArray oldRoot = folderRootOf(m_request.account, before);
        const QByteArray newRoot = folderRootOf(m_request.account, after);
        if (directory.isEmpty() || oldRoot == newRoot)
            return Done{};
        const QString path = QDir::cleanPath(directory + u"/msgFilterRules.dat");
        const auto rules = readIfThere(path);
        if (!rules)
            return rules.fault();
        if (rules.value())
            change(path, rules.value(), filtersFollowing(*rules.value(), oldRoot, newRoot));
        return Done{};
    }

    void change(const QString &path, const std::optional<QByteArray> &before, const QByteArray &after)
    {
        if (before != after)
            m_changes.files.append({path, before, after});
    }

    const MendingRequest &m_request;
    const QString m_folder;
    ChangeSet m_changes;
};

} // namespace

Result<ChangeSet> planMending(const MendingRequest &request)
{
    return Plan(request).run();
}
