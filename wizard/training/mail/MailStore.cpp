// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/mail/MailStore.h"

#include <algorithm>
#include <iterator>

namespace training {

namespace {

bool isUsableName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= MailStore::longestName && !name.startsWith('/') &&
           !name.endsWith('/') && !name.contains("//") && std::all_of(name.cbegin(), name.cend(), [](char c) {
               return c >= ' ' && c < 0x7f && c != '*' && c != '%' && c != '"' && c != '\\';
           });
}

qsizetype sizeOf(const StoredFolder &folder)
{
    qsizetype size = 0;
    for (const StoredMessage &message : folder.messages)
        size += message.bytes.size();
    return size;
}

} // namespace

const StoredMessage *StoredFolder::message(quint32 uid) const
{
    const auto found =
        std::lower_bound(messages.begin(), messages.end(), uid,
                         [](const StoredMessage &one, quint32 wanted) { return one.uid < wanted; });
    return found != messages.end() && found->uid == uid ? &*found : nullptr;
}

qsizetype StoredFolder::unseen() const
{
    return std::count_if(messages.begin(), messages.end(),
                         [](const StoredMessage &message) { return !message.flags.contains("\\Seen"); });
}

void MailStore::openAccount(const QString &login)
{
    Folders &folders = m_accounts[login];
    for (const auto &[name, folder] : std::exchange(folders, {}))
        m_total -= sizeOf(folder);
    for (const auto &[name, use] : {std::pair{"INBOX", ""}, std::pair{"Sent", "\\Sent"},
                                    std::pair{"Drafts", "\\Drafts"}, std::pair{"Trash", "\\Trash"}})
        folders[name] = StoredFolder{.specialUse = use, .uidValidity = m_nextUidValidity++, .messages = {}};
}

const MailStore::Folders &MailStore::folders(const QString &login) const
{
    static const Folders none;
    const auto account = m_accounts.find(login);
    return account == m_accounts.end() ? none : account->second;
}

const StoredFolder *MailStore::folder(const QString &login, const QByteArray &name) const
{
    const Folders &all = folders(login);
    const auto found = all.find(canonicalName(name));
    return found == all.end() ? nullptr : &found->second;
}

StoredFolder *MailStore::find(const QString &login, const QByteArray &name)
{
    const auto account = m_accounts.find(login);
    if (account == m_accounts.end())
        return nullptr;
    const auto found = account->second.find(canonicalName(name));
    return found == account->second.end() ? nullptr : &found->second;
}

QByteArray MailStore::canonicalName(const QByteArray &name)
{
    return name.compare("INBOX", Qt::CaseInsensitive) == 0 ? QByteArray("INBOX") : name;
}

bool MailStore::createFolder(const QString &login, const QByteArray &name)
{
    const auto account = m_accounts.find(login);
    // RFC 3501 6.3.3: a separator at the end only announces that folders will follow below.
    const QByteArray wanted = name.endsWith('/') ? name.chopped(1) : name;
    if (account == m_accounts.end() || account->second.size() >= mostFolders || !isUsableName(wanted) ||
        folder(login, wanted))
        return false;
    account->second[wanted] =
        StoredFolder{.specialUse = {}, .uidValidity = m_nextUidValidity++, .messages = {}};
    return true;
}

bool MailStore::deleteFolder(const QString &login, const QByteArray &name)
{
    const StoredFolder *doomed = folder(login, name);
    if (!doomed || canonicalName(name) == "INBOX")
        return false;
    m_total -= sizeOf(*doomed);
    m_accounts[login].erase(name);
    Q_EMIT changed();
    return true;
}

bool MailStore::renameFolder(const QString &login, const QByteArray &from, const QByteArray &to)
{
    if (!folder(login, from) || canonicalName(from) == "INBOX" || folder(login, to) || !isUsableName(to))
        return false;
    Folders &folders = m_accounts[login];
    const QByteArray prefix = from + '/';
    std::vector<QByteArray> moving; // the folder and what lies below it
    for (const auto &[name, folder] : folders) {
        if (name == from || name.startsWith(prefix))
            moving.push_back(name);
    }
    for (const QByteArray &name : moving) {
        auto node = folders.extract(name);
        node.key() = to + name.sliced(from.size());
        folders.insert(std::move(node));
    }
    return true;
}

bool MailStore::setSubscribed(const QString &login, const QByteArray &name, bool subscribed)
{
    StoredFolder *folder = find(login, name);
    if (!folder)
        return false;
    folder->subscribed = subscribed;
    return true;
}

std::optional<quint32> MailStore::append(const QString &login, const QByteArray &folder,
                                         const QByteArray &bytes, const MailFlags &flags,
                                         const QDateTime &arrived)
{
    StoredFolder *target = find(login, folder);
    if (!target || !hasRoomFor(bytes.size()) || target->messages.size() >= mostMessages ||
        flags.size() > mostFlags)
        return std::nullopt;
    const quint32 uid = target->uidNext++;
    target->messages.push_back({.uid = uid, .bytes = bytes, .flags = flags, .arrived = arrived});
    m_total += bytes.size();
    Q_EMIT changed();
    return uid;
}

void MailStore::setFlags(const QString &login, const QByteArray &folder, quint32 uid, const MailFlags &flags)
{
    StoredFolder *target = find(login, folder);
    const StoredMessage *message = target ? target->message(uid) : nullptr;
    if (!message || message->flags == flags || flags.size() > mostFlags)
        return;
    const auto index = std::distance(std::as_const(target->messages).data(), message);
    target->messages[static_cast<std::size_t>(index)].flags = flags;
    Q_EMIT changed();
}

void MailStore::expunge(const QString &login, const QByteArray &folder, const std::set<quint32> &uids)
{
    StoredFolder *target = find(login, folder);
    if (!target || uids.empty())
        return;
    const qsizetype before = sizeOf(*target);
    std::erase_if(target->messages, [&](const StoredMessage &message) { return uids.contains(message.uid); });
    m_total -= before - sizeOf(*target);
    Q_EMIT changed();
}

} // namespace training
