// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/Manifest.h"

#include "stick/StickNames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstLine = "assistant-messagerie stick 1\n";
constexpr qsizetype hashLength = 64; ///< Hexadecimal digits.

Fault faultWith(const QString &path, const QString &reason)
{
    return {FaultKind::StickChanged, path + u": "_s + reason};
}

Fault faultInLine(int number)
{
    return faultWith(manifestName().file, u"line "_s + QString::number(number));
}

/// "HASH SIZE PATH", without its end. What is merely not canonical shows when the whole is written again.
Result<Manifest::Entry> entryFrom(QByteArrayView line, int number)
{
    const qsizetype afterSize = line.indexOf(' ', hashLength + 1);
    if (afterSize < 0 || line.at(hashLength) != ' ')
        return faultInLine(number);
    bool isNumber = false;
    const qint64 size =
        line.sliced(hashLength + 1, afterSize - hashLength - 1).toByteArray().toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(line.first(hashLength).toByteArray());
    if (!isNumber || size < 0 || hash.size() * 2 != hashLength)
        return faultInLine(number);
    const auto path = StickPath::fromUtf8(line.sliced(afterSize + 1));
    if (!path)
        return path.fault();
    return Manifest::Entry{path.value(), {hash, size}};
}

/// The folders above @p folded, "a/b" and "a" for "a/b/c".
QStringList foldersAbove(const QString &folded)
{
    QStringList folders;
    for (qsizetype slash = folded.lastIndexOf(u'/'); slash > 0; slash = folded.lastIndexOf(u'/', slash - 1))
        folders += folded.left(slash);
    return folders;
}

/// On a disk without case each path has to be a file of its own.
std::optional<Fault> collisionIn(const std::vector<Manifest::Entry> &entries)
{
    QSet<QString> files;
    for (const QString &name : namesOutsideManifest())
        files.insert(name.toCaseFolded());
    QSet<QString> folders;
    for (const Manifest::Entry &entry : entries) {
        const QString folded = entry.path.foldedCase();
        if (files.contains(folded))
            return faultWith(entry.path.toString(), u"twice, or signed apart"_s);
        files.insert(folded);
        for (const QString &folder : foldersAbove(folded))
            folders.insert(folder);
    }
    for (const Manifest::Entry &entry : entries) {
        if (folders.contains(entry.path.foldedCase()))
            return faultWith(entry.path.toString(), u"a file and a folder"_s);
    }
    return std::nullopt;
}

} // namespace

Result<Manifest> Manifest::of(std::vector<Entry> entries)
{
    if (entries.empty())
        return faultWith(manifestName().file, u"no file"_s);
    if (const auto collision = collisionIn(entries))
        return *collision;
    std::ranges::sort(entries, {}, [](const Entry &entry) { return entry.path.utf8(); });
    return Manifest(std::move(entries));
}

Result<Manifest> Manifest::parse(QByteArrayView text)
{
    if (text.size() > manifestName().longest || !text.startsWith(firstLine) || !text.endsWith('\n'))
        return faultInLine(1);
    std::vector<Entry> entries;
    int number = 1;
    for (qsizetype start = firstLine.size(); start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const auto entry = entryFrom(text.sliced(start, end - start), ++number);
        if (!entry)
            return entry.fault();
        entries.push_back(entry.value());
        start = end + 1;
    }
    auto manifest = of(std::move(entries));
    if (manifest && manifest.value().text() != text)
        return faultWith(manifestName().file, u"not in its one form"_s);
    return manifest;
}

QByteArray Manifest::text() const
{
    QByteArray text = firstLine.toByteArray();
    for (const Entry &entry : m_entries)
        text += entry.digest.sha256.toHex() + ' ' + QByteArray::number(entry.digest.size) + ' ' +
                entry.path.utf8() + '\n';
    return text;
}
