// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/JournalFolder.h"

#include "profile/DiskSteps.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPhases = {Phase::Writing, Phase::Written, Phase::Finished};

const QRegularExpression &folderPattern()
{
    static const QRegularExpression pattern(u"^(\\d{4,})-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d$"_s);
    return pattern;
}

std::optional<int> numberOf(const QString &folderName)
{
    const auto match = folderPattern().match(folderName);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<Phase> phaseOf(const QStringList &files)
{
    for (const Phase phase : allPhases) {
        if (files.contains(fileNameOf(phase)))
            return phase;
    }
    return std::nullopt;
}

} // namespace

QString fileNameOf(Phase phase)
{
    switch (phase) {
    case Phase::Writing: return u"writing.json"_s;
    case Phase::Written: return u"written.json"_s;
    case Phase::Finished: return u"receipt.json"_s;
    }
    return {};
}

Result<bool> JournalFolder::exists() const
{
    return isThere(m_disk, m_path);
}

Result<Done> JournalFolder::make()
{
    return missingFoldersAbove(m_disk, m_path + u"/lock"_s).andThen([this](const QStringList &missing) {
        return makeFolders(m_disk, missing);
    });
}

Result<JournalFolder::Content> JournalFolder::content() const
{
    const auto names = m_disk.list(m_path);
    if (!names)
        return names.fault();
    QMap<int, QString> numbered;
    for (const QString &name : names.value()) {
        if (const auto number = numberOf(name))
            numbered.insert(*number, m_path + u'/' + name);
    }
    Content content;
    for (const QString &folder : numbered) {
        if (const auto read = readInto(content, folder); !read)
            return read.fault();
    }
    return content;
}

Result<Done> JournalFolder::readInto(Content &content, const QString &folder) const
{
    const auto files = m_disk.list(folder);
    if (!files)
        return files.fault();
    const auto phase = phaseOf(files.value());
    if (!phase) {
        content.headless += folder;
        return Done{};
    }
    const QString file = folder + u'/' + fileNameOf(*phase);
    const auto json = m_disk.read(file);
    if (!json)
        return json.fault();
    const auto record = journalRecordFrom(json.value(), folder);
    if (const auto *damage = std::get_if<Damage>(&record))
        content.damaged += {folder, file, damage->reason};
    else
        content.changes += {*phase, std::get<JournalRecord>(record)};
    return Done{};
}

Result<QString> JournalFolder::addFolder(const QDateTime &now)
{
    const auto names = m_disk.list(m_path);
    if (!names)
        return names.fault();
    int highest = 0;
    for (const QString &name : names.value()) {
        const qsizetype apart =
            name.indexOf(QRegularExpression(u"\\d{4,}-\\d{4}-"_s)); // "damaged-0007-2026-…"
        highest = std::max(highest, numberOf(name.sliced(std::max<qsizetype>(apart, 0))).value_or(0));
    }
    const QString folder =
        m_path +
        u"/%1-%2"_s.arg(highest + 1, 4, 10, QChar(u'0')).arg(now.toUTC().toString(u"yyyy-MM-ddTHH-mm-ss"_s));
    return m_disk.makeFolder(folder).andThen([&](Done) -> Result<QString> { return folder; });
}

Result<Done> JournalFolder::declare(const JournalRecord &record)
{
    const QString file = record.folder + u'/' + fileNameOf(Phase::Writing);
    const QString draft = file + u".new"_s;
    return writeNewFile(m_disk, draft, journalJson(record), Disk::Access::OwnerOnly)
        .andThen([&](Done) { return m_disk.rename(draft, file); })
        .andThen([&](Done) { return m_disk.syncFolder(record.folder); })
        .andThen([&](Done) { return m_disk.syncFolder(m_path); });
}

Result<Done> JournalFolder::advance(const QString &folder, Phase from, Phase to)
{
    return m_disk.rename(folder + u'/' + fileNameOf(from), folder + u'/' + fileNameOf(to)).andThen([&](Done) {
        return m_disk.syncFolder(folder);
    });
}

Result<Done> JournalFolder::discard(const QString &folder)
{
    for (const Phase phase : allPhases) {
        const QString file = folder + u'/' + fileNameOf(phase);
        const auto there = isThere(m_disk, file);
        if (!there)
            return there.fault();
        if (!there.value())
            continue;
        const auto removed = m_disk.remove(file).andThen([&](Done) { return m_disk.syncFolder(folder); });
        if (!removed)
            return removed;
    }
    return discardFiles(folder, {})
        .andThen([&](Done) { return m_disk.removeFolder(folder); })
        .andThen([&](Done) { return m_disk.syncFolder(m_path); });
}

Result<Done> JournalFolder::discardFiles(const QString &folder, const QStringList &keep)
{
    const auto names = m_disk.list(folder);
    if (!names)
        return names.fault();
    for (const QString &name : names.value()) {
        if (keep.contains(name) || phaseOf({name}))
            continue;
        if (const auto removed = m_disk.remove(folder + u'/' + name); !removed)
            return removed;
    }
    return Done{};
}

Result<QString> JournalFolder::setApart(const QString &folder, const QString &word)
{
    const QString apart = m_path + u"/%1-%2"_s.arg(word, QFileInfo(folder).fileName());
    return m_disk.rename(folder, apart)
        .andThen([&](Done) { return m_disk.syncFolder(m_path); })
        .andThen([&](Done) -> Result<QString> { return apart; });
}
