// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Controls.h"

using namespace Qt::StringLiterals;

QString domainOf(const QString &host)
{
    const bool isAddress = host.contains(u':') || (!host.isEmpty() && host.back().isDigit());
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (isAddress || labels.size() < 2)
        return {};
    return labels.last(2).join(u'.');
}

QList<Evidence> neighboursOf(const Evidence &evidence, const Surroundings &surroundings)
{
    QList<Evidence> neighbours;
    for (const Evidence &other : surroundings.others) {
        if (other.endpoint != evidence.endpoint)
            neighbours.append(other);
    }
    return neighbours;
}

bool wasConnected(const Evidence &evidence)
{
    if (!evidence.obstacle)
        return true;
    switch (*evidence.obstacle) {
    case Obstacle::NoInterface:
    case Obstacle::NameNotFound:
    case Obstacle::NameLookupFailed:
    case Obstacle::ConnectionRefused:
    case Obstacle::ConnectionTimeout:
    case Obstacle::Unreachable: return false;
    case Obstacle::Cancelled: return evidence.roundTrip.has_value();
    case Obstacle::GreetingTimeout:
    case Obstacle::ConnectionClosed:
    case Obstacle::TlsInsteadOfGreeting:
    case Obstacle::LineInsteadOfTls:
    case Obstacle::HttpInsteadOfMail:
    case Obstacle::OtherProtocol:
    case Obstacle::GreetingMalformed:
    case Obstacle::Busy:
    case Obstacle::Banned:
    case Obstacle::AnswerTooLong:
    case Obstacle::StartTlsMissing:
    case Obstacle::StartTlsRefused:
    case Obstacle::StartTlsInjection:
    case Obstacle::HandshakeTimeout:
    case Obstacle::TlsTooOld:
    case Obstacle::HandshakeFailed:
    case Obstacle::ClientCertificateRequired:
    case Obstacle::CertificateRejected: return true;
    }
    Q_UNREACHABLE();
}

bool diedConnecting(const Evidence &evidence)
{
    return evidence.obstacle == Obstacle::ConnectionRefused ||
           evidence.obstacle == Obstacle::ConnectionTimeout || evidence.obstacle == Obstacle::Unreachable;
}

bool wasVerified(const Evidence &evidence)
{
    return !evidence.obstacle && evidence.tls && evidence.tls->verifyError == 0 && evidence.tls->nameMatches;
}

bool isMail(const Evidence &evidence)
{
    return evidence.endpoint.protocol != Protocol::Https;
}

bool areUnrelated(const QString &oneHost, const QString &otherHost)
{
    const QString one = domainOf(oneHost);
    const QString other = domainOf(otherHost);
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

const CertificateFacts *leafOf(const Evidence &evidence)
{
    return evidence.tls && !evidence.tls->chain.empty() ? &evidence.tls->chain.front() : nullptr;
}

bool showsForeignName(const Evidence &evidence)
{
    return evidence.obstacle == Obstacle::CertificateRejected && leafOf(evidence) &&
           !evidence.tls->nameMatches;
}
