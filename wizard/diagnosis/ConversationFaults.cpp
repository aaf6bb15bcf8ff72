// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ConversationFaults.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

Fault faultOfText(const Evidence &evidence)
{
    const bool isWeb =
        evidence.serverLine.startsWith("HTTP/"_L1) && evidence.endpoint.protocol != Protocol::Https;
    return {isWeb ? FaultKind::NotAMailServer : FaultKind::PlainOnTlsPort, evidence.serverLine};
}

Fault faultOfBusy(const Evidence &evidence)
{
    return {namesBan(evidence.serverLine) ? FaultKind::AddressBanned : FaultKind::ServerBusy,
            evidence.serverLine};
}

bool namesBan(const QString &line)
{
    // The usual words of ban tools and of the DNS block lists' texts; whole words, for host names hold
    // anything.
    static const QRegularExpression words(u"\\b(banned|black-?list(ed)?|block-?list(ed)?|deny-?list(ed)?|"
                                          u"dnsbl|rbl|spamhaus|fail2ban|blocked using"
                                          u"|(ip|address|client)( address)? (is |has been )?blocked)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}
