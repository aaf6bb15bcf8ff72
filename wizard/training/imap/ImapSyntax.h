// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <utility>
#include <vector>

/// What RFC 3501, section 9, calls its syntax: reading a command's arguments and spelling answers.
namespace training {

/// "{123}" or "{123+}" (RFC 7888) at the end of a line: bytes follow.
struct LiteralAnnouncement {
    qsizetype size = 0;
    bool synchronizing = true; ///< The client waits for "+" before it goes on.

    static std::optional<LiteralAnnouncement> at(QByteArrayView line);
};

/// "1:4,7,9:*". A star is the greatest number there is.
class SequenceSet
{
public:
    static std::optional<SequenceSet> parse(const QByteArray &text);
    bool contains(quint32 number, quint32 greatest) const;

private:
    static constexpr quint32 star = 0;
    std::vector<std::pair<quint32, quint32>> m_ranges;
};

/// Reads one whole command from the left, literals inline as they were sent. Every read either takes what it
/// names or takes nothing and says so.
class ImapReader
{
public:
    explicit ImapReader(QByteArray command) : m_text(std::move(command)) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool take(char expected);
    bool takeSpace() { return take(' '); }
    bool takeWord(QByteArrayView word); ///< Without regard to case.

    std::optional<QByteArray> atom();    ///< Tag, command, flag, number, date…
    std::optional<QByteArray> name();    ///< Letters, digits, dots and hyphens: a FETCH item, a SEARCH key.
    std::optional<QByteArray> string();  ///< Quoted or literal.
    std::optional<QByteArray> astring(); ///< Atom or string.
    std::optional<QByteArray> listPattern();     ///< astring that may hold % and *.
    std::optional<QByteArrayList> astringList(); ///< "(a b c)", may be empty.
    std::optional<quint32> number();
    std::optional<SequenceSet> sequenceSet();

private:
    char peek() const { return atEnd() ? '\0' : m_text.at(m_at); }
    std::optional<QByteArray> run(bool (*belongs)(char));
    std::optional<QByteArray> quoted();
    std::optional<QByteArray> literal();

    QByteArray m_text;
    qsizetype m_at = 0;
};

/// A quoted string where that can carry it, else a literal.
QByteArray imapString(const QByteArray &text);
/// imapString(), or NIL for an empty one.
QByteArray imapStringOrNil(const QByteArray &text);
QByteArray imapLiteral(QByteArrayView bytes);

} // namespace training
