// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ServerLine.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// From the refusals of Postfix (postscreen, RBL restrictions), Exim, Exchange Online and fail2ban-style
// fronts.
constexpr std::array banWords = {"banned"_L1,    "blocked"_L1,  "blacklist"_L1, "block list"_L1,
                                 "blocklist"_L1, "denylist"_L1, "spamhaus"_L1,  "dnsbl"_L1,
                                 " rbl"_L1,      "abusive"_L1,  "reputation"_L1};

bool isWordEnd(QByteArrayView line, qsizetype at)
{
    return at >= line.size() || line.at(at) == ' ';
}

bool isSmtpReply(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, isDigit) &&
           (line.size() == 3 || line.at(3) == ' ' || line.at(3) == '-');
}

std::optional<Protocol> protocolSpoken(QByteArrayView line)
{
    if (beginsWithWord(line, "* OK") || beginsWithWord(line, "* PREAUTH") || beginsWithWord(line, "* BYE"))
        return Protocol::Imap;
    if (beginsWithWord(line, "+OK") || beginsWithWord(line, "-ERR"))
        return Protocol::Pop3;
    if (isSmtpReply(line))
        return Protocol::Smtp;
    if (line.startsWith("HTTP/") || line.startsWith("<"))
        return Protocol::Https;
    return std::nullopt;
}

} // namespace

QString readable(QByteArrayView line, qsizetype longest)
{
    // Four bytes a character at most; cut first, so that a long line costs nothing.
    const auto head = line.first(std::min(line.size(), 4 * longest));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(head);
    if (decoder.hasError())
        text = QString::fromLatin1(head);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.first(std::min(text.size(), longest)).trimmed();
}

bool beginsWithWord(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() && line.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
           isWordEnd(line, word.size());
}

QByteArrayView afterWords(QByteArrayView line, int words)
{
    for (; words > 0; --words) {
        const qsizetype blank = line.indexOf(' ');
        if (blank < 0)
            return {};
        line = line.sliced(blank + 1).trimmed();
    }
    return line;
}

bool isTlsRecord(QByteArrayView bytes)
{
    return bytes.size() >= 2 && bytes.at(0) >= 0x14 && bytes.at(0) <= 0x18 && bytes.at(1) == 0x03;
}

bool isText(QByteArrayView bytes)
{
    const auto isControl = [](char c) {
        return (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\r' && c != '\n') || c == 0x7f;
    };
    return !bytes.isEmpty() && std::none_of(bytes.begin(), bytes.end(), isControl);
}

Obstacle strangerIn(QByteArrayView line, Protocol expected)
{
    const auto spoken = protocolSpoken(line);
    if (!spoken || *spoken == expected)
        return Obstacle::GreetingMalformed;
    return *spoken == Protocol::Https ? Obstacle::HttpInsteadOfMail : Obstacle::OtherProtocol;
}

Obstacle refusalIn(QByteArrayView line)
{
    const QString text = readable(line);
    const bool named = std::any_of(banWords.begin(), banWords.end(), [&text](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
    return named ? Obstacle::Banned : Obstacle::Busy;
}
