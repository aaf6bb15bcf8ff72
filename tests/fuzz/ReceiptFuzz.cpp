// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a journal file: damage that has a reason, or a record that is written and read as the same.
#include "fuzz/Expect.h"
#include "profile/JournalRecord.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = journalRecordFrom(json, u"/journal/0001"_s);
    if (const auto *damage = std::get_if<Damage>(&read)) {
        EXPECT(!damage->reason.isEmpty());
        return 0;
    }
    const auto again = journalRecordFrom(journalJson(std::get<JournalRecord>(read)), u"/journal/0001"_s);
    EXPECT(std::holds_alternative<JournalRecord>(again));
    EXPECT(std::get<JournalRecord>(again) == std::get<JournalRecord>(read));
    return 0;
}
