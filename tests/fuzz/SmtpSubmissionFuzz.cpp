// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileErrand.h"
#include "probe/proof/SmtpSubmission.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    SmtpSubmission submission(EmailAddress::parse(QStringLiteral("a@fuzz.example")).value(),
                              "Subject: x\r\n\r\n.\r\nQUIT\r\n");
    const QByteArrayList sent = HostileErrand(submission, data, size, 4).play();
    static const QByteArrayList all{"MAIL FROM:<a@fuzz.example>", "RCPT TO:<a@fuzz.example>", "DATA",
                                    "Subject: x\r\n\r\n..\r\nQUIT\r\n."};
    EXPECT(sent == all.first(sent.size()));
    const bool took = submission.outcome() == SmtpSubmission::Outcome::Accepted;
    EXPECT(!took || sent.size() == all.size());
    return 0;
}
