// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/PersonFolders.h"

#include "profile/DiskSteps.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString ownFolder = u"/.assistant-messagerie"_s;
const QString freshEnding = u".new"_s;
constexpr qint64 pieceSize = 1 << 18;

} // namespace

Result<PersonFolders> PersonFolders::claim(const QString &folder, Disk &disk)
{
    const QString rows = folder + ownFolder + u"/rows"_s;
    const auto missing = missingFoldersAbove(disk, rows + u"/row"_s);
    if (!missing)
        return missing.fault();
    if (const auto made = makeFolders(disk, missing.value()); !made)
        return made.fault();
    auto claimed = disk.claim(folder + ownFolder);
    if (!claimed)
        return claimed.fault();
    return PersonFolders(folder, disk, std::move(claimed).value());
}

QString PersonFolders::nowhere() const
{
    return m_folder + ownFolder + u"/nowhere"_s;
}

QString PersonFolders::recordPath(const QString &name) const
{
    return m_folder + ownFolder + u"/rows/"_s + name + u".json"_s;
}

/// One that cannot be read is as good as none: the folder is made again.
Result<std::optional<PersonFolders::Record>> PersonFolders::recordOf(const QString &name) const
{
    const auto content = contentOf(*m_disk, recordPath(name));
    if (!content)
        return content.fault();
    const QJsonObject record = QJsonDocument::fromJson(content.value().value_or(QByteArray())).object();
    if (record.isEmpty())
        return std::optional<Record>();
    Record read{record.value(u"values"_s).toString().toLatin1(), {}};
    for (const QJsonValue &file : record.value(u"files"_s).toArray())
        read.files.append(file.toString());
    return std::optional(read);
}

Result<std::optional<QStringList>> PersonFolders::madeFrom(const QString &name,
                                                           const QByteArray &digest) const
{
    const auto record = recordOf(name);
    if (!record)
        return record.fault();
    if (!record.value() || record.value()->digest != digest)
        return std::optional<QStringList>();
    for (const QString &file : record.value()->files) {
        const auto there = isThere(*m_disk, m_folder + u'/' + name + u'/' + file);
        if (!there)
            return there.fault();
        if (!there.value())
            return std::optional<QStringList>();
    }
    return std::optional(record.value()->files);
}

Result<Done> PersonFolders::write(const QString &name, const QByteArray &digest,
                                  const QList<NamedFile> &files)
{
    const QString folder = m_folder + u'/' + name + u'/';
    const auto old = recordOf(name);
    if (!old)
        return old.fault();
    QStringList leftOver = old.value() ? old.value()->files : QStringList();
    QJsonArray names;
    for (const NamedFile &file : files) {
        if (const auto written = replace(folder + file.name, file.bytes); !written)
            return written;
        names.append(file.name);
        leftOver.removeAll(file.name);
    }
    for (const QString &file : leftOver) {
        if (const auto removed = removeIfThere(*m_disk, folder + file); !removed)
            return removed;
    }
    const QJsonObject record{{u"files"_s, names}, {u"values"_s, QString::fromLatin1(digest)}};
    return replace(recordPath(name), QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
}

Result<Done> PersonFolders::writeBeside(const QString &name, QIODevice &content)
{
    const QString path = m_folder + u'/' + name;
    const QString fresh = path + freshEnding;
    if (const auto removed = removeIfThere(*m_disk, fresh); !removed)
        return removed;
    auto created = m_disk->create(fresh, Disk::Access::OwnerOnly);
    if (!created)
        return created.fault();
    auto file = std::move(created).value();
    Result<Done> written = Done{};
    while (written && !content.atEnd())
        written = file->write(content.read(pieceSize));
    written = written.andThen([&](Done) { return file->sync(); });
    file.reset(); // Windows renames no open file
    return written.andThen([&](Done) { return m_disk->rename(fresh, path); }).andThen([&](Done) {
        return m_disk->syncFolder(m_folder);
    });
}

Result<Done> PersonFolders::replace(const QString &path, const QByteArray &content)
{
    const auto before = contentOf(*m_disk, path);
    if (!before)
        return before.fault();
    if (before.value() == content)
        return Done{};
    const auto missing = missingFoldersAbove(*m_disk, path);
    if (!missing)
        return missing.fault();
    const QString fresh = path + freshEnding; // what a kill left of it is in nobody's way
    return makeFolders(*m_disk, missing.value())
        .andThen([&](Done) { return removeIfThere(*m_disk, fresh); })
        .andThen([&](Done) { return writeNewFile(*m_disk, fresh, content, Disk::Access::OwnerOnly); })
        .andThen([&](Done) { return m_disk->rename(fresh, path); })
        .andThen([&](Done) { return m_disk->syncFolder(folderOf(path)); });
}
