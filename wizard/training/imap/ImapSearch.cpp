// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapSearch.h"

#include "training/mail/MessageText.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr int deepest = 16;

using Entry = FolderView::Entry;
using Test = std::optional<SearchTest>;

bool holds(QByteArrayView text, const QByteArray &lowerNeedle)
{
    return text.toByteArray().toLower().contains(lowerNeedle);
}

bool isField(const QByteArray &key)
{
    return key == "FROM" || key == "TO" || key == "CC" || key == "BCC" || key == "SUBJECT";
}

SearchTest flagTest(const QByteArray &flag, bool wanted)
{
    return [flag, wanted](const Entry &entry) { return entry.message->flags.contains(flag) == wanted; };
}

SearchTest headerTest(const QByteArray &name, const QByteArray &needle)
{
    return [name, needle = QString::fromUtf8(needle)](const Entry &entry) {
        const auto fields = MessageText::of(entry.message->bytes).fields();
        return std::ranges::any_of(fields, [&](const HeaderField &field) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0 &&
                   decodedWords(field.value).contains(needle, Qt::CaseInsensitive);
        });
    };
}

/// "1-Feb-2026", quoted or not.
std::optional<QDate> readDate(ImapReader &reader)
{
    const auto word = reader.astring();
    const QDate date = word ? QLocale::c().toDate(QString::fromLatin1(*word), u"d-MMM-yyyy"_s) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

class SearchReader
{
public:
    SearchReader(ImapReader &reader, const FolderView &view) : m_reader(reader), m_view(view) {}

    Test all(int depth)
    {
        std::vector<SearchTest> tests;
        do {
            const Test test = one(depth);
            if (!test)
                return std::nullopt;
            tests.push_back(*test);
        } while (m_reader.takeSpace());
        return [tests](const Entry &entry) {
            return std::all_of(tests.begin(), tests.end(),
                               [&](const SearchTest &test) { return test(entry); });
        };
    }

private:
    Test one(int depth)
    {
        if (depth > deepest)
            return std::nullopt;
        if (m_reader.take('(')) {
            const Test inner = all(depth + 1);
            return inner && m_reader.take(')') ? inner : std::nullopt;
        }
        if (const auto set = m_reader.sequenceSet())
            return inSet(*set, false);
        const auto word = m_reader.name();
        return word ? byKey(word->toUpper(), depth) : Test();
    }

    Test byKey(const QByteArray &key, int depth)
    {
        if (const Test flag = byFlag(key))
            return flag;
        if (!m_reader.takeSpace())
            return std::nullopt;
        if (key == "NOT" || key == "OR")
            return combined(key == "OR", depth);
        if (const Test text = byText(key))
            return text;
        if (key == "UID") {
            const auto set = m_reader.sequenceSet();
            return set ? inSet(*set, true) : Test();
        }
        return key == "LARGER" || key == "SMALLER" ? bySize(key) : byDate(key);
    }

    Test inSet(const SequenceSet &set, bool uid) const
    {
        const quint32 greatest = m_view.greatest(uid);
        return [set, uid, greatest](const Entry &entry) {
            return set.contains(uid ? entry.message->uid : entry.sequence, greatest);
        };
    }

    static Test byFlag(const QByteArray &key)
    {
        static const std::map<QByteArray, SearchTest> tests = {
            {"ALL", [](const Entry &) { return true; }},
            {"ANSWERED", flagTest("\\Answered", true)},
            {"UNANSWERED", flagTest("\\Answered", false)},
            {"DELETED", flagTest("\\Deleted", true)},
            {"UNDELETED", flagTest("\\Deleted", false)},
            {"DRAFT", flagTest("\\Draft", true)},
            {"UNDRAFT", flagTest("\\Draft", false)},
            {"FLAGGED", flagTest("\\Flagged", true)},
            {"UNFLAGGED", flagTest("\\Flagged", false)},
            {"SEEN", flagTest("\\Seen", true)},
            {"UNSEEN", flagTest("\\Seen", false)},
            {"NEW", [](const Entry &) { return false; }}, // \Recent is never given here
            {"RECENT", [](const Entry &) { return false; }},
            {"OLD", [](const Entry &) { return true; }},
        };
        const auto found = tests.find(key);
        return found == tests.end() ? Test() : Test(found->second);
    }

    Test combined(bool either, int depth)
    {
        const Test first = one(depth + 1);
        if (!first)
            return std::nullopt;
        if (!either)
            return [test = *first](const Entry &entry) { return !test(entry); };
        const Test second = m_reader.takeSpace() ? one(depth + 1) : Test();
        if (!second)
            return std::nullopt;
        return [one = *first, other = *second](const Entry &entry) { return one(entry) || other(entry); };
    }

    Test byText(const QByteArray &key)
    {
        const bool isKeyword = key == "KEYWORD" || key == "UNKEYWORD";
        if (!isField(key) && !isKeyword && key != "HEADER" && key != "BODY" && key != "TEXT")
            return std::nullopt;
        const auto first = m_reader.astring();
        if (!first)
            return std::nullopt;
        if (isField(key))
            return headerTest(key, *first);
        if (isKeyword)
            return flagTest(*first, key == "KEYWORD");
        if (key == "HEADER")
            return byHeader(*first);
        return [needle = first->toLower(), body = key == "BODY"](const Entry &entry) {
            const QByteArray &bytes = entry.message->bytes;
            return holds(body ? MessageText::of(bytes).body : QByteArrayView(bytes), needle);
        };
    }

    Test byHeader(const QByteArray &name)
    {
        const auto needle = m_reader.takeSpace() ? m_reader.astring() : std::nullopt;
        return needle ? Test(headerTest(name, *needle)) : Test();
    }

    Test bySize(const QByteArray &key)
    {
        const auto size = m_reader.number();
        if (!size)
            return std::nullopt;
        return [size = qsizetype(*size), larger = key == "LARGER"](const Entry &entry) {
            return larger ? entry.message->bytes.size() > size : entry.message->bytes.size() < size;
        };
    }

    Test byDate(const QByteArray &key)
    {
        // Arrival stands for the date in the header, too: mail arrives here the moment it is sent.
        const QByteArray when = key.startsWith("SENT") ? key.sliced(4) : key;
        const auto date =
            when == "ON" || when == "BEFORE" || when == "SINCE" ? readDate(m_reader) : std::nullopt;
        if (!date)
            return std::nullopt;
        return [date = *date, when](const Entry &entry) {
            const QDate arrived = entry.message->arrived.toUTC().date();
            return when == "ON" ? arrived == date : when == "BEFORE" ? arrived < date : arrived >= date;
        };
    }

    ImapReader &m_reader;
    const FolderView &m_view;
};

} // namespace

std::optional<SearchTest> readSearch(ImapReader &reader, const FolderView &view)
{
    if (reader.takeWord("CHARSET ") && !(reader.astring() && reader.takeSpace()))
        return std::nullopt;
    return SearchReader(reader, view).all(0);
}

} // namespace training
