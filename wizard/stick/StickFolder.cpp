// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickFolder.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFolder = 32;

/// Windows, macOS and Linux make these at the root of whatever is plugged in.
bool belongsToSystem(const QString &name)
{
    static const QStringList names = {u"System Volume Information"_s,
                                      u"$RECYCLE.BIN"_s,
                                      u"lost+found"_s,
                                      u".Spotlight-V100"_s,
                                      u".fseventsd"_s,
                                      u".Trashes"_s,
                                      u".TemporaryItems"_s};
    return names.contains(name, Qt::CaseInsensitive) || name.startsWith(u".Trash-"_s);
}

class Walk
{
public:
    explicit Walk(std::stop_token stop) : m_stop(std::move(stop)) {}

    void enter(const QString &folder, const QString &path, int depth)
    {
        const auto found = QDir(folder).entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &info : found) {
            if (m_stop.stop_requested())
                return;
            const QString below = (path.isEmpty() ? info.fileName() : path + u'/' + info.fileName())
                                      .normalized(QString::NormalizationForm_C);
            const bool leadsElsewhere = info.isSymbolicLink() || info.isJunction();
            if (!info.isDir() || leadsElsewhere || depth == deepestFolder)
                m_files.append({below, info.filePath(), info.isFile() && !leadsElsewhere});
            else if (depth > 0 || !belongsToSystem(info.fileName()))
                enter(info.filePath(), below, depth + 1);
        }
    }

    QList<FoundFile> takeFiles() { return std::move(m_files); }

private:
    std::stop_token m_stop;
    QList<FoundFile> m_files;
};

} // namespace

QList<FoundFile> filesBelow(const QString &folder, const std::stop_token &stop)
{
    Walk walk(stop);
    walk.enter(folder, {}, 0);
    return walk.takeFiles();
}
