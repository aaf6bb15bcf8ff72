// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapSession.h"

#include "training/imap/ImapFetch.h"
#include "training/imap/ImapSearch.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace training {

namespace {

ImapAnswer bad()
{
    return {{}, "BAD Arguments not understood"};
}

/// "17-Jul-1996 02:44:25 -0700" (RFC 3501, date-time).
std::optional<QDateTime> dateTimeFrom(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text).trimmed();
    const qsizetype blank = trimmed.lastIndexOf(u' ');
    const QDateTime local =
        QLocale::c().toDateTime(trimmed.first(qMax<qsizetype>(blank, 0)), u"d-MMM-yyyy HH:mm:ss"_s);
    bool isNumber = false;
    const int zone = trimmed.sliced(blank + 1).toInt(&isNumber);
    if (!local.isValid() || !isNumber || qAbs(zone) > 1400)
        return std::nullopt;
    const int seconds = (zone / 100 * 60 + zone % 100) * 60;
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, seconds);
}

/// "FLAGS", "+FLAGS.SILENT", "-flags"…
struct StoreMode {
    enum class How { Replace, Add, Remove } how = How::Replace;
    bool silent = false;

    static std::optional<StoreMode> from(const QByteArray &word)
    {
        QByteArray name = word.toUpper();
        StoreMode mode;
        if (name.startsWith('+'))
            mode.how = How::Add;
        else if (name.startsWith('-'))
            mode.how = How::Remove;
        if (mode.how != How::Replace)
            name.remove(0, 1);
        mode.silent = name == "FLAGS.SILENT";
        return mode.silent || name == "FLAGS" ? std::optional(mode) : std::nullopt;
    }

    MailFlags applied(const MailFlags &before, const MailFlags &given) const
    {
        MailFlags after = how == How::Replace ? MailFlags() : before;
        for (const QByteArray &flag : given) {
            if (how == How::Remove)
                after.erase(flag);
            else
                after.insert(flag);
        }
        return after;
    }
};

/// The flags of a STORE stand in brackets or, by the grammar, without.
std::optional<MailFlags> readFlags(ImapReader &reader)
{
    if (const auto list = reader.astringList())
        return imapFlags(*list);
    QByteArrayList words;
    do {
        const auto word = reader.atom();
        if (!word)
            return std::nullopt;
        words.append(*word);
    } while (reader.takeSpace());
    return imapFlags(words);
}

struct Appended {
    QByteArray folder;
    MailFlags flags;
    std::optional<QDateTime> arrived;
    QByteArray text;
};

std::optional<Appended> readAppended(ImapReader &reader)
{
    const auto folder = reader.astring();
    if (!folder || !reader.takeSpace())
        return std::nullopt;
    Appended appended{*folder, {}, {}, {}};
    if (const auto words = reader.astringList()) {
        const auto flags = imapFlags(*words);
        if (!flags || !reader.takeSpace())
            return std::nullopt;
        appended.flags = *flags;
    }
    auto text = reader.string();
    if (text && reader.takeSpace()) { // the first was the date
        appended.arrived = dateTimeFrom(*text);
        text = appended.arrived ? reader.string() : std::nullopt;
    }
    if (!text || !reader.atEnd())
        return std::nullopt;
    appended.text = *text;
    return appended;
}

bool asksFor(const std::vector<FetchItem> &items, FetchItem::Kind kind)
{
    return std::ranges::any_of(items, [&](const FetchItem &item) { return item.kind == kind; });
}

const FetchItem uidItem = FetchItem::of(FetchItem::Kind::Uid, "UID");
const FetchItem flagsItem = FetchItem::of(FetchItem::Kind::Flags, "FLAGS");

} // namespace

ImapSession::ImapSession(const ServerContext &context, QString login)
    : m_context(context), m_login(std::move(login)), m_folders(context.mail, m_login)
{
}

std::optional<ImapAnswer> ImapSession::run(const QByteArray &command, bool byUid, ImapReader &reader)
{
    if (!byUid) {
        if (command == "NAMESPACE")
            return ImapAnswer{"* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n", "OK Namespace"};
        if (command == "ENABLE")
            return ImapAnswer{"* ENABLED\r\n", "OK Nothing to enable"};
        if (command == "SELECT" || command == "EXAMINE")
            return select(reader, command == "EXAMINE");
        if (command == "APPEND")
            return append(reader);
        if (ImapFolders::knows(command)) {
            ImapAnswer answer = m_folders.run(command, reader);
            answer.untagged += catchUp();
            return answer;
        }
    }
    return onSelected(command, byUid, reader);
}

QByteArray ImapSession::catchUp()
{
    return m_view ? m_view->catchUp() : QByteArray();
}

std::optional<ImapAnswer> ImapSession::onSelected(const QByteArray &command, bool byUid, ImapReader &reader)
{
    using Handler = ImapAnswer (ImapSession::*)(ImapReader &, bool);
    static const std::map<QByteArray, Handler> handlers = {
        {"FETCH", &ImapSession::fetch},   {"STORE", &ImapSession::store},     {"COPY", &ImapSession::copy},
        {"SEARCH", &ImapSession::search}, {"EXPUNGE", &ImapSession::expunge},
    };
    const auto handler = handlers.find(command);
    const bool ends = !byUid && (command == "CLOSE" || command == "UNSELECT");
    if (handler == handlers.end() && !ends && (byUid || command != "CHECK"))
        return std::nullopt;
    if (!m_view)
        return ImapAnswer{{}, "BAD No folder selected"};
    if (ends)
        return close(command == "CLOSE");
    ImapAnswer answer = handler == handlers.end() ? ImapAnswer{{}, "OK Checked"}
                                                  : std::invoke(handler->second, *this, reader, byUid);
    const bool numbersMustStand = !byUid && (command == "FETCH" || command == "STORE" || command == "SEARCH");
    answer.untagged += numbersMustStand ? m_view->catchUpWithoutExpunge() : m_view->catchUp();
    return answer;
}

ImapAnswer ImapSession::select(ImapReader &reader, bool readOnly)
{
    m_view.reset(); // RFC 3501 6.3.1: a failed SELECT leaves nothing selected
    const auto name = reader.astring();
    if (!name)
        return bad();
    if (!m_context.mail.folder(m_login, *name))
        return {{}, "NO [NONEXISTENT] No such folder"};
    m_view.emplace(m_context.mail, m_login, MailStore::canonicalName(*name), readOnly);
    return {m_view->selectAnswer(), readOnly ? "OK [READ-ONLY] Opened" : "OK [READ-WRITE] Opened"};
}

ImapAnswer ImapSession::close(bool expunging)
{
    if (expunging && !m_view->isReadOnly())
        m_view->expunge();
    m_view.reset();
    return {{}, "OK Closed"};
}

ImapAnswer ImapSession::append(ImapReader &reader)
{
    const auto given = readAppended(reader);
    if (!given)
        return bad();
    const StoredFolder *folder = m_context.mail.folder(m_login, given->folder);
    if (!folder)
        return {{}, "NO [TRYCREATE] No such folder"};
    const bool full = m_context.misbehaviour.sending == Misbehaviour::Sending::OverQuota;
    const auto uid = full ? std::nullopt
                          : m_context.mail.append(m_login, given->folder, given->text, given->flags,
                                                  given->arrived.value_or(m_context.clock()));
    if (!uid)
        return {{}, "NO [OVERQUOTA] The mailbox is full"};
    return {catchUp(), "OK [APPENDUID " + QByteArray::number(folder->uidValidity) + ' ' +
                           QByteArray::number(*uid) + "] Kept"};
}

ImapAnswer ImapSession::fetch(ImapReader &reader, bool byUid)
{
    const auto set = reader.sequenceSet();
    auto items = set && reader.takeSpace() ? readFetchItems(reader) : std::nullopt;
    if (!items || !reader.atEnd())
        return bad();
    const bool marksSeen = !m_view->isReadOnly() && std::ranges::any_of(*items, &FetchItem::marksSeen);
    if (byUid && !asksFor(*items, FetchItem::Kind::Uid))
        items->insert(items->begin(), uidItem);
    if (marksSeen && !asksFor(*items, FetchItem::Kind::Flags))
        items->push_back(flagsItem);
    ImapAnswer answer{{}, "OK Fetched"};
    for (const FolderView::Entry &entry : m_view->entries(*set, byUid)) {
        if (marksSeen) {
            MailFlags flags = entry.message->flags;
            flags.insert("\\Seen");
            m_view->setFlags(entry.message->uid, flags);
        }
        answer.untagged += fetchAnswer(entry, *items);
        if (answer.untagged.size() > largestAnswer)
            return {{}, "NO [LIMIT] Ask for fewer messages at once"};
    }
    return answer;
}

ImapAnswer ImapSession::store(ImapReader &reader, bool byUid)
{
    const auto set = reader.sequenceSet();
    const auto word = set && reader.takeSpace() ? reader.atom() : std::nullopt;
    const auto mode = word ? StoreMode::from(*word) : std::nullopt;
    const auto flags = mode && reader.takeSpace() ? readFlags(reader) : std::nullopt;
    if (!flags || !reader.atEnd())
        return bad();
    if (m_view->isReadOnly())
        return {{}, "NO [READ-ONLY] Opened for reading only"};
    std::vector<FetchItem> shown = {flagsItem};
    if (byUid)
        shown.insert(shown.begin(), uidItem);
    ImapAnswer answer{{}, "OK Flags kept"};
    for (const FolderView::Entry &entry : m_view->entries(*set, byUid)) {
        m_view->setFlags(entry.message->uid, mode->applied(entry.message->flags, *flags));
        if (!mode->silent)
            answer.untagged += fetchAnswer(entry, shown);
    }
    return answer;
}

ImapAnswer ImapSession::copy(ImapReader &reader, bool byUid)
{
    const auto set = reader.sequenceSet();
    const auto name = set && reader.takeSpace() ? reader.astring() : std::nullopt;
    if (!name || !reader.atEnd())
        return bad();
    const StoredFolder *target = m_context.mail.folder(m_login, *name);
    if (!target)
        return {{}, "NO [TRYCREATE] No such folder"};
    std::vector<StoredMessage> originals; // copied first: the target may be the folder that is read
    for (const FolderView::Entry &entry : m_view->entries(*set, byUid))
        originals.push_back(*entry.message);
    QByteArrayList from;
    QByteArrayList to;
    for (const StoredMessage &one : originals) {
        const auto uid = m_context.mail.append(m_login, *name, one.bytes, one.flags, one.arrived);
        if (!uid)
            return {{}, "NO [OVERQUOTA] The mailbox is full"};
        from << QByteArray::number(one.uid);
        to << QByteArray::number(*uid);
    }
    if (from.isEmpty())
        return {{}, "OK Nothing to copy"};
    return {{},
            "OK [COPYUID " + QByteArray::number(target->uidValidity) + ' ' + from.join(',') + ' ' +
                to.join(',') + "] Copied"};
}

ImapAnswer ImapSession::search(ImapReader &reader, bool byUid)
{
    const auto test = readSearch(reader, *m_view);
    if (!test || !reader.atEnd())
        return bad();
    QByteArray found = "* SEARCH";
    for (const FolderView::Entry &entry : m_view->allEntries()) {
        if ((*test)(entry))
            found += ' ' + QByteArray::number(byUid ? entry.message->uid : entry.sequence);
    }
    return {found + "\r\n", "OK Searched"};
}

ImapAnswer ImapSession::expunge(ImapReader &reader, bool byUid)
{
    const auto among = byUid ? reader.sequenceSet() : std::nullopt;
    if (byUid && !among)
        return bad();
    if (m_view->isReadOnly())
        return {{}, "NO [READ-ONLY] Opened for reading only"};
    m_view->expunge(among);
    return {{}, "OK Expunged"};
}

} // namespace training
