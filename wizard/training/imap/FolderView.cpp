// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/FolderView.h"

#include <algorithm>
#include <array>

namespace training {

namespace {

constexpr std::array systemFlags = {"\\Answered", "\\Deleted", "\\Draft", "\\Flagged", "\\Seen"};
constexpr qsizetype longestFlag = 64;

QByteArray untagged(qsizetype number, const QByteArray &rest)
{
    return "* " + QByteArray::number(number) + ' ' + rest + "\r\n";
}

/// A system flag in its own spelling, or a keyword; nothing for a backslash before anything else.
std::optional<QByteArray> flagFrom(const QByteArray &word)
{
    const auto *const system = std::ranges::find_if(
        systemFlags, [&](const char *flag) { return word.compare(flag, Qt::CaseInsensitive) == 0; });
    if (system != systemFlags.end())
        return QByteArray(*system);
    if (word.isEmpty() || word.size() > longestFlag || word.startsWith('\\'))
        return std::nullopt;
    return word;
}

} // namespace

QByteArray imapFlagList(const MailFlags &flags)
{
    return '(' + QByteArrayList(flags.begin(), flags.end()).join(' ') + ')';
}

std::optional<MailFlags> imapFlags(const QByteArrayList &words)
{
    MailFlags flags;
    for (const QByteArray &word : words) {
        if (word.compare("\\Recent", Qt::CaseInsensitive) == 0)
            continue; // the server's own; nobody sets it
        const auto flag = flagFrom(word);
        if (!flag)
            return std::nullopt;
        flags.insert(*flag);
    }
    return flags;
}

FolderView::FolderView(MailStore &store, QString login, QByteArray folder, bool readOnly)
    : m_store(&store), m_login(std::move(login)), m_folder(std::move(folder)), m_readOnly(readOnly)
{
    if (const StoredFolder *shown = this->folder()) {
        for (const StoredMessage &message : shown->messages)
            m_known.push_back({message.uid, message.flags});
    }
}

QByteArray FolderView::selectAnswer() const
{
    const StoredFolder *shown = folder();
    if (!shown)
        return {};
    QByteArray answer =
        "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n"
        "* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*)] Flags kept\r\n";
    answer += untagged(static_cast<qsizetype>(m_known.size()), "EXISTS") + "* 0 RECENT\r\n";
    for (std::size_t index = 0; index < m_known.size(); ++index) {
        if (!m_known[index].flags.contains("\\Seen")) {
            answer += "* OK [UNSEEN " + QByteArray::number(index + 1) + "] First unseen\r\n";
            break;
        }
    }
    return answer + "* OK [UIDVALIDITY " + QByteArray::number(shown->uidValidity) + "] UIDs valid\r\n" +
           "* OK [UIDNEXT " + QByteArray::number(shown->uidNext) + "] Predicted next UID\r\n";
}

QByteArray FolderView::catchUp()
{
    QByteArray told;
    const StoredFolder *shown = folder();
    for (std::size_t index = m_known.size(); index-- > 0;) {
        if (!shown || !shown->message(m_known[index].uid)) {
            told += untagged(static_cast<qsizetype>(index) + 1, "EXPUNGE");
            m_known.erase(m_known.begin() + static_cast<std::ptrdiff_t>(index));
        }
    }
    return told + catchUpWithoutExpunge();
}

QByteArray FolderView::catchUpWithoutExpunge()
{
    QByteArray told;
    const StoredFolder *shown = folder();
    if (!shown)
        return told;
    for (std::size_t index = 0; index < m_known.size(); ++index) {
        Known &known = m_known[index];
        const StoredMessage *message = shown->message(known.uid);
        if (!message || message->flags == known.flags)
            continue;
        known.flags = message->flags;
        told += untagged(static_cast<qsizetype>(index) + 1, "FETCH (UID " + QByteArray::number(known.uid) +
                                                                " FLAGS " + imapFlagList(known.flags) + ')');
    }
    const std::size_t before = m_known.size();
    const quint32 last = m_known.empty() ? 0 : m_known.back().uid;
    for (const StoredMessage &message : shown->messages) {
        if (message.uid > last)
            m_known.push_back({message.uid, message.flags});
    }
    if (m_known.size() != before)
        told += untagged(static_cast<qsizetype>(m_known.size()), "EXISTS") + "* 0 RECENT\r\n";
    return told;
}

std::vector<FolderView::Entry> FolderView::entries(const SequenceSet &set, bool byUid) const
{
    std::vector<Entry> chosen;
    const quint32 last = greatest(byUid);
    for (const Entry &entry : allEntries()) {
        if (set.contains(byUid ? entry.message->uid : entry.sequence, last))
            chosen.push_back(entry);
    }
    return chosen;
}

std::vector<FolderView::Entry> FolderView::allEntries() const
{
    std::vector<Entry> all;
    const StoredFolder *shown = folder();
    for (std::size_t index = 0; shown && index < m_known.size(); ++index) {
        if (const StoredMessage *message = shown->message(m_known[index].uid))
            all.push_back({static_cast<quint32>(index) + 1, message});
    }
    return all;
}

quint32 FolderView::greatest(bool uid) const
{
    if (m_known.empty())
        return 0;
    return uid ? m_known.back().uid : static_cast<quint32>(m_known.size());
}

void FolderView::setFlags(quint32 uid, const MailFlags &flags)
{
    for (Known &known : m_known) {
        if (known.uid == uid)
            known.flags = flags; // the client asked for it, or is told by the command itself
    }
    m_store->setFlags(m_login, m_folder, uid, flags);
}

void FolderView::expunge(const std::optional<SequenceSet> &among)
{
    std::set<quint32> doomed;
    for (const Entry &entry : allEntries()) {
        if (entry.message->flags.contains("\\Deleted") &&
            (!among || among->contains(entry.message->uid, greatest(true))))
            doomed.insert(entry.message->uid);
    }
    m_store->expunge(m_login, m_folder, doomed);
}

} // namespace training
