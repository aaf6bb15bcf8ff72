// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapFolders.h"

#include <algorithm>
#include <array>

namespace training {

namespace {

constexpr std::array commands = {"LIST",   "LSUB",   "XLIST",     "STATUS",     "CREATE",
                                 "DELETE", "RENAME", "SUBSCRIBE", "UNSUBSCRIBE"};
constexpr qsizetype longestPattern = 255;

/// Which lengths of @p name are matched once @p c follows a pattern that matched those of @p reached.
std::vector<bool> reachedWith(char c, const std::vector<bool> &reached, const QByteArray &name)
{
    std::vector<bool> next(reached.size(), false);
    bool carried = false;
    for (std::size_t index = 0; index < reached.size(); ++index) {
        const char before = index > 0 ? name.at(static_cast<qsizetype>(index) - 1) : '\0';
        if (c == '*' || c == '%') {
            carried = reached[index] || (carried && (c == '*' || before != '/'));
            next[index] = carried;
        } else {
            next[index] = index > 0 && reached[index - 1] && before == c;
        }
    }
    return next;
}

/// RFC 3501 6.3.8: "*" is anything, "%" anything within one level. Every split point is kept at once, so a
/// pattern of many stars costs no more than its length times the name's.
bool matches(const QByteArray &pattern, const QByteArray &name)
{
    std::vector<bool> reached(static_cast<std::size_t>(name.size()) + 1, false);
    reached[0] = true;
    for (const char c : pattern)
        reached = reachedWith(c, reached, name);
    return reached.back();
}

/// "(\Subscribed) " before and " RETURN (…)" after, as RFC 5258 and 6154 have them.
struct ListQuestion {
    QByteArray pattern;
    bool onlySubscribed = false;
    bool onlySpecial = false;
};

/// False where there is one and it does not end as it should.
bool readSelection(ImapReader &reader, ListQuestion &question)
{
    const auto selection = reader.astringList();
    if (!selection)
        return true;
    for (const QByteArray &word : *selection) {
        question.onlySubscribed |= word.toUpper() == "SUBSCRIBED";
        question.onlySpecial |= word.toUpper() == "SPECIAL-USE";
    }
    return reader.takeSpace();
}

std::optional<ListQuestion> readListQuestion(ImapReader &reader)
{
    ListQuestion question;
    if (!readSelection(reader, question))
        return std::nullopt;
    const auto reference = reader.astring();
    const auto pattern = reference && reader.takeSpace() ? reader.listPattern() : std::nullopt;
    if (!pattern || reference->size() + pattern->size() > longestPattern)
        return std::nullopt;
    if (reader.takeWord(" RETURN ") && !reader.astringList())
        return std::nullopt;
    if (!pattern->isEmpty())
        question.pattern = *reference + *pattern;
    return reader.atEnd() ? std::optional(question) : std::nullopt;
}

ImapAnswer bad()
{
    return {{}, "BAD Arguments not understood"};
}

} // namespace

bool ImapFolders::knows(const QByteArray &command)
{
    return std::find(commands.begin(), commands.end(), command) != commands.end();
}

ImapAnswer ImapFolders::run(const QByteArray &command, ImapReader &reader) const
{
    if (command == "LIST" || command == "LSUB" || command == "XLIST")
        return list(command, reader);
    if (command == "STATUS")
        return status(reader);
    if (command == "RENAME")
        return rename(reader);
    return onOne(command, reader);
}

ImapAnswer ImapFolders::list(const QByteArray &command, ImapReader &reader) const
{
    const auto question = readListQuestion(reader);
    if (!question)
        return bad();
    ImapAnswer answer{{}, "OK Listed"};
    if (question->pattern.isEmpty()) { // only the separator is asked for
        answer.untagged = "* " + command + " (\\Noselect) \"/\" \"\"\r\n";
        return answer;
    }
    const QByteArray pattern = MailStore::canonicalName(question->pattern);
    for (const auto &[name, folder] : m_store->folders(m_login)) {
        if (!matches(pattern, name) || (question->onlySpecial && folder.specialUse.isEmpty()) ||
            ((command == "LSUB" || question->onlySubscribed) && !folder.subscribed))
            continue;
        answer.untagged +=
            "* " + command + ' ' + attributes(name, folder) + " \"/\" " + imapString(name) + "\r\n";
    }
    return answer;
}

QByteArray ImapFolders::attributes(const QByteArray &name, const StoredFolder &folder) const
{
    const MailStore::Folders &all = m_store->folders(m_login);
    const QByteArray prefix = name + '/';
    const bool hasChildren = std::any_of(all.begin(), all.end(),
                                         [&](const auto &entry) { return entry.first.startsWith(prefix); });
    QByteArray words = hasChildren ? "\\HasChildren" : "\\HasNoChildren";
    if (!folder.specialUse.isEmpty())
        words += ' ' + folder.specialUse;
    return '(' + words + ')';
}

ImapAnswer ImapFolders::status(ImapReader &reader) const
{
    const auto name = reader.astring();
    const auto items = name && reader.takeSpace() ? reader.astringList() : std::nullopt;
    if (!items || items->isEmpty() || items->size() > 10)
        return bad();
    const StoredFolder *folder = m_store->folder(m_login, *name);
    if (!folder)
        return {{}, "NO [NONEXISTENT] No such folder"};
    QByteArrayList values;
    for (const QByteArray &item : *items) {
        const QByteArray word = item.toUpper();
        qsizetype value = 0;
        if (word == "MESSAGES")
            value = static_cast<qsizetype>(folder->messages.size());
        else if (word == "UIDNEXT")
            value = folder->uidNext;
        else if (word == "UIDVALIDITY")
            value = folder->uidValidity;
        else if (word == "UNSEEN")
            value = folder->unseen();
        else if (word != "RECENT")
            return bad();
        values << word << QByteArray::number(value);
    }
    return {"* STATUS " + imapString(*name) + " (" + values.join(' ') + ")\r\n", "OK Status given"};
}

ImapAnswer ImapFolders::rename(ImapReader &reader) const
{
    const auto from = reader.astring();
    const auto to = from && reader.takeSpace() ? reader.astring() : std::nullopt;
    if (!to)
        return bad();
    if (!m_store->renameFolder(m_login, *from, *to))
        return {{}, "NO [CANNOT] Not renamed"};
    return {{}, "OK Renamed"};
}

ImapAnswer ImapFolders::onOne(const QByteArray &command, ImapReader &reader) const
{
    const auto name = reader.astring();
    if (!name || !reader.atEnd())
        return bad();
    if (command == "CREATE") {
        if (m_store->folder(m_login, *name))
            return {{}, "NO [ALREADYEXISTS] There is such a folder already"};
        return {{}, m_store->createFolder(m_login, *name) ? "OK Created" : "NO [CANNOT] Not created"};
    }
    if (!m_store->folder(m_login, *name))
        return {{}, "NO [NONEXISTENT] No such folder"};
    if (command == "DELETE")
        return {{}, m_store->deleteFolder(m_login, *name) ? "OK Deleted" : "NO [CANNOT] The inbox stays"};
    m_store->setSubscribed(m_login, *name, command == "SUBSCRIBE");
    return {{}, "OK Noted"};
}

} // namespace training
