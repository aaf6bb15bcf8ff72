// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileErrand.h"
#include "probe/proof/ImapFetchBack.h"

#include <QRegularExpression>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace std::chrono_literals;
    ImapFetchBack errand(HostileErrand::messageId.toByteArray(), {1s, 1s, 1s});
    // CAPABILITY, SELECT, then four looks of a search, fetches and a NOOP, then STORE and EXPUNGE.
    const QByteArrayList sent = HostileErrand(errand, data, size, 2 + 4 * 6 + 2).play();

    static const QRegularExpression harmless(QStringLiteral(
        "^b[0-9]+ (CAPABILITY|SELECT INBOX|NOOP|UID SEARCH HEADER Message-ID \"<7@fuzz.example>\""
        "|UID FETCH ([0-9]+) \\(BODY\\.PEEK\\[HEADER\\.FIELDS \\(MESSAGE-ID\\)\\]\\))$"));
    static const QRegularExpression deleting(QStringLiteral(
        "^b[0-9]+ UID (?:STORE ([0-9,]+) \\+FLAGS\\.SILENT \\(\\\\Deleted\\)|EXPUNGE ([0-9,]+))$"));
    QByteArrayList fetched;
    for (const QByteArray &command : sent) {
        const auto reads = harmless.match(QString::fromLatin1(command));
        const auto deletes = deleting.match(QString::fromLatin1(command));
        EXPECT(reads.hasMatch() || deletes.hasMatch());
        fetched << reads.captured(2).toLatin1();
        const QString uids = deletes.captured(1) + deletes.captured(2);
        for (const QByteArray &uid : uids.toLatin1().split(','))
            EXPECT(fetched.contains(uid)); // nothing goes whose Message-ID was not read
        EXPECT(!deletes.hasMatch() || errand.arrival() == Arrival::Arrived);
    }
    return 0;
}
