// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ChangeSet.h"

#include "profile/LineDiff.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString wordFor(FileChange::Action action)
{
    switch (action) {
    case FileChange::Action::Create: return QCoreApplication::translate("ChangeSet", "new file");
    case FileChange::Action::Replace: return QCoreApplication::translate("ChangeSet", "changed");
    case FileChange::Action::Remove: return QCoreApplication::translate("ChangeSet", "removed");
    case FileChange::Action::Keep: return QCoreApplication::translate("ChangeSet", "unchanged");
    }
    return {};
}

/// Files of Windows' programs may be UTF-16 with its mark, or of a code page that is Latin-1 for what counts.
QString decoded(const QByteArray &content)
{
    QStringDecoder decode(QStringConverter::encodingForData(content).value_or(QStringConverter::Utf8));
    QString text = decode(content);
    return decode.hasError() ? QString::fromLatin1(content) : text;
}

/// Pictures and PDF. UTF-16 has zeros as well, but a mark before them.
bool isBinary(const std::optional<QByteArray> &content)
{
    return content && content->contains('\0') && !QStringConverter::encodingForData(*content);
}

QStringList linesOf(const std::optional<QByteArray> &content)
{
    if (!content || content->isEmpty())
        return {};
    QStringList lines = decoded(*content).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // what follows the last line end is no line
    return lines;
}

// A preview goes to terminals too: an escape sequence in somebody's signature must not act there.
QString withoutControls(QString line)
{
    if (line.endsWith(u'\r'))
        line.chop(1);
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; },
        QChar::ReplacementCharacter);
    return line;
}

QString lineFor(const LineEdit &edit)
{
    switch (edit.kind) {
    case LineEdit::Kind::Removed: return u"- "_s + withoutControls(edit.line);
    case LineEdit::Kind::Added: return u"+ "_s + withoutControls(edit.line);
    case LineEdit::Kind::Skipped: return u"  …"_s;
    }
    return {};
}

QString previewOf(const FileChange &file)
{
    QStringList lines{u"%1 (%2)"_s.arg(withoutControls(file.path), wordFor(file.action()))};
    if (file.opaque || isBinary(file.before) || isBinary(file.after)) {
        lines += u"  "_s +
                 QCoreApplication::translate("ChangeSet", "Encrypted or not text: its content is not shown.");
        return lines.join(u'\n');
    }
    for (const LineEdit &edit : lineDiff(linesOf(file.before), linesOf(file.after)))
        lines += lineFor(edit);
    return lines.join(u'\n');
}

QString registryLine(QChar sign, const QString &name, const std::optional<RegistryValue> &value)
{
    if (!value)
        return {};
    const QString shownName =
        name.isEmpty() ? QCoreApplication::translate("ChangeSet", "(default)") : u'"' + name + u'"';
    return u"\n"_s + sign + u' ' + withoutControls(shownName + u" = "_s + value->shown());
}

/// Key by key, each where its first change comes.
QStringList previewOf(const QList<RegistryChange> &registry)
{
    QStringList keys;
    QStringList parts;
    for (const RegistryChange &change : registry) {
        if (change.action() == FileChange::Action::Keep)
            continue;
        const QString key = change.key.toCaseFolded();
        if (!keys.contains(key)) {
            keys += key;
            parts += u"%1 (%2)"_s.arg(withoutControls(change.key),
                                      QCoreApplication::translate("ChangeSet", "registry"));
        }
        parts[keys.indexOf(key)] +=
            registryLine(u'-', change.name, change.before) + registryLine(u'+', change.name, change.after);
    }
    return parts;
}

template <typename Value>
FileChange::Action actionFrom(const std::optional<Value> &before, const std::optional<Value> &after)
{
    using Action = FileChange::Action;
    if (before == after)
        return Action::Keep;
    if (!before)
        return Action::Create;
    return after ? Action::Replace : Action::Remove;
}

template <typename Item>
void addOnce(QList<Item> &all, const QList<Item> &more)
{
    for (const Item &item : more) {
        if (!all.contains(item))
            all += item;
    }
}

} // namespace

FileChange::Action FileChange::action() const
{
    return actionFrom(before, after);
}

FileChange::Action RegistryChange::action() const
{
    return actionFrom(before, after);
}

QString RegistryChange::path() const
{
    return key + u'\\' + name;
}

bool ChangeSet::changesNothing() const
{
    const auto isKept = [](const auto &change) { return change.action() == FileChange::Action::Keep; };
    return std::ranges::all_of(files, isKept) && std::ranges::all_of(registry, isKept);
}

QString ChangeSet::preview() const
{
    QStringList parts;
    for (const FileChange &file : files) {
        if (file.action() != FileChange::Action::Keep)
            parts += previewOf(file);
    }
    parts += previewOf(registry);
    return parts.isEmpty()
               ? QCoreApplication::translate("ChangeSet", "Nothing to change: everything is there already.")
               : parts.join(u"\n\n"_s) + u'\n';
}

ChangeSet joined(const QList<ChangeSet> &changeSets)
{
    ChangeSet all;
    QStringList clients;
    for (const ChangeSet &one : changeSets) {
        if (!one.client.isEmpty())
            addOnce(clients, {one.client});
        addOnce(all.files, one.files);
        addOnce(all.registry, one.registry);
        addOnce(all.profilesToLock, one.profilesToLock);
        addOnce(all.notices, one.notices);
        if (all.profileFolder.isEmpty())
            all.profileFolder = one.profileFolder;
        if (all.launch.isEmpty() && !one.launch.isEmpty()) {
            all.launch = one.launch;
            all.opensByDefault = one.opensByDefault;
        }
    }
    all.client = clients.join(u',');
    return all;
}
