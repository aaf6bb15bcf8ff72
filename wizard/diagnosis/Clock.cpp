// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Clock.h"

#include "diagnosis/Controls.h"

#include <algorithm>

namespace {

// Less than this is what any two computers differ by, and the seconds a probe takes.
constexpr std::chrono::minutes clocksAgreeWithin{10};

bool clocksDiffer(const QDateTime &one, const QDateTime &other)
{
    return qAbs(one.msecsTo(other)) > std::chrono::milliseconds(clocksAgreeWithin).count();
}

bool isAnotherCertificate(const Evidence &other, const Evidence &evidence)
{
    return leafOf(other) && other.endpoint.host != evidence.endpoint.host &&
           leafOf(other)->sha256 != leafOf(evidence)->sha256;
}

} // namespace

QDateTime localTimeOf(const Evidence &evidence, const Surroundings &surroundings)
{
    return surroundings.now.isValid() ? surroundings.now : evidence.takenAt;
}

std::optional<QDateTime> serverTimeFor(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto timeBy = [&](const Evidence &witness) -> std::optional<QDateTime> {
        const QDateTime local = localTimeOf(evidence, surroundings);
        if (!witness.serverClock || !witness.serverClock->isValid() || !witness.takenAt.isValid() ||
            !local.isValid())
            return std::nullopt;
        return local.addMSecs(witness.takenAt.msecsTo(*witness.serverClock)).toUTC();
    };
    if (const auto own = timeBy(evidence))
        return own;
    for (const Evidence &other : neighboursOf(evidence, surroundings)) {
        if (const auto theirs = timeBy(other))
            return theirs;
    }
    return std::nullopt;
}

OutOfDate outOfDate(const CertificateFacts &certificate, const QDateTime &now)
{
    if (!now.isValid())
        return OutOfDate::No;
    if (certificate.notAfter.isValid() && now > certificate.notAfter)
        return OutOfDate::Expired;
    if (certificate.notBefore.isValid() && now < certificate.notBefore)
        return OutOfDate::NotYetValid;
    return OutOfDate::No;
}

bool saysClockWrong(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto *leaf = leafOf(evidence);
    const QDateTime now = localTimeOf(evidence, surroundings);
    if (!leaf || outOfDate(*leaf, now) == OutOfDate::No)
        return false;
    if (const auto theirs = serverTimeFor(evidence, surroundings))
        return clocksDiffer(now, *theirs) && outOfDate(*leaf, *theirs) == OutOfDate::No;
    const auto neighbours = neighboursOf(evidence, surroundings);
    return std::ranges::none_of(neighbours, wasVerified) &&
           std::ranges::any_of(neighbours, [&](const Evidence &other) {
               return isAnotherCertificate(other, evidence) &&
                      outOfDate(*leafOf(other), now) == outOfDate(*leaf, now);
           });
}
