// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeJson.h"

using namespace Qt::StringLiterals;

namespace {

QString wordFor(FileChange::Action action)
{
    switch (action) {
    case FileChange::Action::Create: return u"create"_s;
    case FileChange::Action::Replace: return u"replace"_s;
    case FileChange::Action::Remove: return u"remove"_s;
    case FileChange::Action::Keep: return u"keep"_s;
    }
    Q_UNREACHABLE();
}

QString backupOf(const FileChange &file, const std::optional<Receipt> &receipt)
{
    for (const Receipt::Entry &entry : receipt ? receipt->entries : QList<Receipt::Entry>()) {
        if (entry.path == file.path)
            return entry.backup;
    }
    return {};
}

} // namespace

Json jsonOf(const ChangeSet &changes, const std::optional<Receipt> &receipt)
{
    Json list = Json::array();
    const auto add = [&list](const QString &path, FileChange::Action action, const QString &backup) {
        if (action != FileChange::Action::Keep)
            list.push_back({{"path", utf8(path)},
                            {"action", utf8(wordFor(action))},
                            {"backup", backup.isEmpty() ? Json(nullptr) : Json(utf8(backup))}});
    };
    for (const FileChange &file : changes.files)
        add(file.path, file.action(), backupOf(file, receipt));
    for (const RegistryChange &value : changes.registry)
        add(value.path(), value.action(), receipt && value.before ? receipt->registryBackup : QString());
    return list;
}
