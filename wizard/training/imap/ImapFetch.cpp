// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapFetch.h"

#include "training/imap/ImapStructure.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace training {

namespace {

using Kind = FetchItem::Kind;
using What = BodySection::What;

/// RFC 3501 6.4.5: a number steps into a multipart; in an enclosed message it steps into what that holds.
const MessagePart *partAt(const MessagePart &message, const std::vector<std::size_t> &path)
{
    const MessagePart *part = &message;
    bool holdsPartOne = !message.isMultipart(); // part 1 of a simple message is the message itself
    for (const std::size_t number : path) {
        if (part->isMessage() && !holdsPartOne) {
            part = &part->children.front();
            holdsPartOne = !part->isMultipart();
        }
        if (holdsPartOne && number == 1) {
            holdsPartOne = false;
            continue;
        }
        if (holdsPartOne || number == 0 || !part->isMultipart() || number > part->children.size())
            return nullptr;
        part = &part->children[number - 1];
    }
    return part;
}

QByteArray chosenFields(const MessageText &text, const QByteArrayList &names, bool wanted)
{
    QByteArray chosen;
    for (const HeaderField &field : text.fields()) {
        const bool named = std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
            return name.compare(field.name, Qt::CaseInsensitive) == 0;
        });
        if (named == wanted)
            chosen += field.raw;
    }
    return chosen + "\r\n";
}

/// The numbers that "1.2.TEXT" begins with.
std::vector<std::size_t> takePath(QByteArrayList &steps)
{
    std::vector<std::size_t> path;
    while (!steps.isEmpty() && path.size() <= static_cast<std::size_t>(MessagePart::deepest)) {
        bool isNumber = false;
        const uint number = steps.first().toUInt(&isNumber);
        if (!isNumber)
            break;
        path.push_back(number);
        steps.removeFirst();
    }
    return path;
}

std::optional<What> whatIsMeantBy(const QByteArray &keyword)
{
    static const std::map<QByteArray, What> keywords = {
        {"", What::Everything},
        {"HEADER", What::Header},
        {"HEADER.FIELDS", What::HeaderFields},
        {"HEADER.FIELDS.NOT", What::HeaderFieldsNot},
        {"TEXT", What::Text},
        {"MIME", What::Mime},
    };
    const auto found = keywords.find(keyword);
    return found == keywords.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QByteArrayList> readFieldNames(ImapReader &reader)
{
    const auto names = reader.takeSpace() ? reader.astringList() : std::nullopt;
    return names && !names->isEmpty() ? names : std::nullopt;
}

std::optional<BodySection> readSection(ImapReader &reader)
{
    BodySection section;
    if (reader.take(']'))
        return section;
    const auto word = reader.name();
    if (!word)
        return std::nullopt;
    QByteArrayList steps = word->toUpper().split('.');
    section.path = takePath(steps);
    const auto what = whatIsMeantBy(steps.join('.'));
    if (!what || (what == What::Mime && section.path.empty()))
        return std::nullopt;
    section.what = *what;
    if (what == What::HeaderFields || what == What::HeaderFieldsNot) {
        const auto fields = readFieldNames(reader);
        if (!fields)
            return std::nullopt;
        section.fields = *fields;
    }
    return reader.take(']') ? std::optional(section) : std::nullopt;
}

QByteArray labelOf(const BodySection &section)
{
    QByteArrayList words;
    for (const std::size_t number : section.path)
        words.append(QByteArray::number(number));
    switch (section.what) {
    case What::Everything: break;
    case What::Header: words.append("HEADER"); break;
    case What::HeaderFields: words.append("HEADER.FIELDS"); break;
    case What::HeaderFieldsNot: words.append("HEADER.FIELDS.NOT"); break;
    case What::Text: words.append("TEXT"); break;
    case What::Mime: words.append("MIME"); break;
    }
    QByteArray label = "BODY[" + words.join('.');
    if (!section.fields.isEmpty()) {
        QByteArrayList names;
        for (const QByteArray &field : section.fields)
            names.append(ImapReader(field).atom() == field ? field : imapString(field));
        label += " (" + names.join(' ') + ')';
    }
    return label + ']';
}

std::optional<FetchItem> readSectionItem(ImapReader &reader, bool peek)
{
    const auto section = readSection(reader);
    if (!section)
        return std::nullopt;
    FetchItem item{.kind = Kind::Section,
                   .label = labelOf(*section),
                   .section = *section,
                   .partial = {},
                   .marksSeen = !peek};
    if (reader.take('<')) {
        const auto from = reader.number();
        const auto length = reader.take('.') ? reader.number() : std::nullopt;
        if (!from || !length || *length == 0 || !reader.take('>'))
            return std::nullopt;
        item.partial = FetchItem::Partial{*from, *length};
        item.label += '<' + QByteArray::number(*from) + '>';
    }
    return item;
}

struct NamedItem {
    QByteArrayView name;
    Kind kind = Kind::Flags;
    What what = What::Everything;
    bool marksSeen = false;
};
constexpr std::array namedItems = {
    NamedItem{"FLAGS", Kind::Flags},
    NamedItem{"UID", Kind::Uid},
    NamedItem{"RFC822.SIZE", Kind::Size},
    NamedItem{"INTERNALDATE", Kind::InternalDate},
    NamedItem{"ENVELOPE", Kind::Envelope},
    NamedItem{"BODY", Kind::Body},
    NamedItem{"BODYSTRUCTURE", Kind::BodyStructure},
    NamedItem{"RFC822", Kind::Section, What::Everything, true},
    NamedItem{"RFC822.HEADER", Kind::Section, What::Header, false},
    NamedItem{"RFC822.TEXT", Kind::Section, What::Text, true},
};

std::optional<FetchItem> readItem(ImapReader &reader)
{
    const auto word = reader.name();
    const QByteArray name = word.value_or(QByteArray()).toUpper();
    if ((name == "BODY" || name == "BODY.PEEK") && reader.take('['))
        return readSectionItem(reader, name == "BODY.PEEK");
    const auto *const named =
        std::ranges::find_if(namedItems, [&](const NamedItem &item) { return item.name == name; });
    if (named == namedItems.end())
        return std::nullopt;
    return FetchItem{named->kind, name, BodySection{{}, named->what, {}}, {}, named->marksSeen};
}

/// Thunderbird fetches large messages in hundreds of pieces: only what asks for parts has them looked for.
bool needsParts(const FetchItem &item)
{
    return item.kind == Kind::Body || item.kind == Kind::BodyStructure || !item.section.path.empty();
}

MessagePart onePart(const QByteArray &bytes)
{
    MessagePart part;
    part.all = bytes;
    part.text = MessageText::of(bytes);
    return part;
}

/// Without copying: the answer that is made of it is all that outlives the message.
QByteArray borrowed(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

QByteArray sectionAnswer(const FetchItem &item, const MessagePart &message)
{
    const auto bytes = item.section.of(message);
    if (!bytes)
        return item.label + " NIL";
    QByteArrayView shown = *bytes;
    if (item.partial) {
        shown = shown.sliced(std::min<qsizetype>(item.partial->from, shown.size()));
        shown = shown.first(std::min<qsizetype>(item.partial->length, shown.size()));
    }
    return item.label + ' ' + imapLiteral(shown);
}

QByteArray itemAnswer(const FetchItem &item, const StoredMessage &message, const MessagePart &part)
{
    switch (item.kind) {
    case Kind::Flags: return "FLAGS " + imapFlagList(message.flags);
    case Kind::Uid: return "UID " + QByteArray::number(message.uid);
    case Kind::Size: return "RFC822.SIZE " + QByteArray::number(message.bytes.size());
    case Kind::InternalDate: return "INTERNALDATE " + imapDateTime(message.arrived);
    case Kind::Envelope: return "ENVELOPE " + imapEnvelope(part.text);
    case Kind::Body: return "BODY " + imapStructure(part, false);
    case Kind::BodyStructure: return "BODYSTRUCTURE " + imapStructure(part, true);
    case Kind::Section: return sectionAnswer(item, part);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QByteArray> BodySection::of(const MessagePart &message) const
{
    const MessagePart *part = partAt(message, path);
    if (!part)
        return std::nullopt;
    if (what == What::Mime)
        return part->text.header.toByteArray();
    if (what == What::Everything)
        return borrowed(path.empty() ? part->all : part->text.body);
    if (!path.empty() && !part->isMessage())
        return std::nullopt; // only an enclosed message has a header and a text of its own
    const MessageText &text = path.empty() ? part->text : part->children.front().text;
    if (what == What::Header)
        return text.header.toByteArray();
    if (what == What::Text)
        return borrowed(text.body);
    return chosenFields(text, fields, what == What::HeaderFields);
}

std::optional<std::vector<FetchItem>> readFetchItems(ImapReader &reader)
{
    const std::vector<FetchItem> fast = {FetchItem::of(Kind::Flags, "FLAGS"),
                                         FetchItem::of(Kind::InternalDate, "INTERNALDATE"),
                                         FetchItem::of(Kind::Size, "RFC822.SIZE")};
    if (reader.takeWord("FAST"))
        return fast;
    const bool full = reader.takeWord("FULL");
    if (full || reader.takeWord("ALL")) {
        std::vector<FetchItem> items = fast;
        items.push_back(FetchItem::of(Kind::Envelope, "ENVELOPE"));
        if (full)
            items.push_back(FetchItem::of(Kind::Body, "BODY"));
        return items;
    }
    std::vector<FetchItem> items;
    const bool bracketed = reader.take('(');
    do {
        const auto item = readItem(reader);
        if (!item || items.size() >= mostFetchItems)
            return std::nullopt;
        items.push_back(*item);
    } while (bracketed && reader.takeSpace());
    return !bracketed || reader.take(')') ? std::optional(items) : std::nullopt;
}

QByteArray fetchAnswer(const FolderView::Entry &entry, const std::vector<FetchItem> &items)
{
    const bool readsParts = std::any_of(items.begin(), items.end(), needsParts);
    const MessagePart part =
        readsParts ? MessagePart::of(entry.message->bytes) : onePart(entry.message->bytes);
    QByteArrayList answers;
    for (const FetchItem &item : items)
        answers.append(itemAnswer(item, *entry.message, part));
    return "* " + QByteArray::number(entry.sequence) + " FETCH (" + answers.join(' ') + ")\r\n";
}

QByteArray imapDateTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QString text = QLocale::c().toString(utc, u"dd-MMM-yyyy HH:mm:ss"_s);
    return '"' + text.toLatin1() + " +0000\"";
}

} // namespace training
