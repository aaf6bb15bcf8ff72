// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ChangeSet.h"

#include "profile/LineDiff.h"

#include <QCoreApplication>

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

QStringList linesOf(const std::optional<QByteArray> &content)
{
    if (!content || content->isEmpty())
        return {};
    QStringList lines = QString::fromUtf8(*content).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // what follows the last line end is no line
    return lines;
}

// A preview goes to terminals too: an escape sequence in somebody's signature must not act there.
QString withoutControls(QString line)
{
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
    if (file.opaque) {
        lines += u"  "_s +
                 QCoreApplication::translate("ChangeSet", "Encrypted or not text: its content is not shown.");
        return lines.join(u'\n');
    }
    for (const LineEdit &edit : lineDiff(linesOf(file.before), linesOf(file.after)))
        lines += lineFor(edit);
    return lines.join(u'\n');
}

} // namespace

FileChange::Action FileChange::action() const
{
    if (before == after)
        return Action::Keep;
    if (!before)
        return Action::Create;
    return after ? Action::Replace : Action::Remove;
}

bool ChangeSet::changesNothing() const
{
    return std::ranges::all_of(
        files, [](const FileChange &file) { return file.action() == FileChange::Action::Keep; });
}

QString ChangeSet::preview() const
{
    QStringList parts;
    for (const FileChange &file : files) {
        if (file.action() != FileChange::Action::Keep)
            parts += previewOf(file);
    }
    return parts.isEmpty()
               ? QCoreApplication::translate("ChangeSet", "Nothing to change: everything is there already.")
               : parts.join(u"\n\n"_s) + u'\n';
}
