// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Expect.h"
#include "portal/PortalAnswerReader.h"
#include "portal/PortalCookies.h"

#include <algorithm>

namespace {

using State = PortalAnswerReader::State;

/// @p bytes in pieces of @p piece, then the connection's end.
PortalAnswer answerIn(QByteArrayView bytes, qsizetype piece, State &state, std::size_t &cookies)
{
    PortalAnswerReader reader(QUrl(QStringLiteral("https://portail.ac-amiens.fr/")));
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    state = reader.end();
    EXPECT(state != State::Reading);
    EXPECT((state == State::Malformed) == (!reader.problem().isEmpty() && state != State::Complete));
    if (state != State::Complete)
        return {};
    PortalCookies jar(QStringLiteral("ac-amiens.fr"));
    const auto received = reader.takeCookies();
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    for (const Secret &cookie : received)
        jar.store(cookie, QUrl(QStringLiteral("https://portail.ac-amiens.fr/")), now);
    const Secret header = jar.headerFor(QUrl(QStringLiteral("https://portail.ac-amiens.fr/")), now);
    header.reveal([](QByteArrayView line) { EXPECT(!line.contains('\n') && !line.contains('\r')); });
    cookies = received.size();
    return reader.takeAnswer();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    State whole = State::Reading;
    State pieces = State::Reading;
    std::size_t cookiesOfWhole = 0;
    std::size_t cookiesOfPieces = 0;
    const PortalAnswer one = answerIn(bytes, std::max<qsizetype>(bytes.size(), 1), whole, cookiesOfWhole);
    const PortalAnswer other = answerIn(bytes, 7, pieces, cookiesOfPieces);
    EXPECT(one.body.size() <= mostPageBytes);
    EXPECT(!one.tooLarge || one.body.isEmpty());
    if (whole != State::Complete || pieces != State::Complete || one.tooLarge || other.tooLarge)
        return 0; // what is over a bound may be noticed earlier or later
    EXPECT(one.status == other.status && one.body == other.body && one.location == other.location);
    EXPECT(cookiesOfWhole == cookiesOfPieces);
    return 0;
}
