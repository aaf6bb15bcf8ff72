// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Repair.h"

// What an account's servers shall be, row by row of the académie's data. For Repair alone.

/// What the probes saw, by endpoint.
class ProbeFacts
{
public:
    explicit ProbeFacts(const RepairFacts &facts) : m_facts(facts) {}

    bool isUsable(const Endpoint &endpoint) const;
    bool hasFailed(const Endpoint &endpoint) const;
    bool isSilent(const Endpoint &endpoint) const; ///< Failed, and nobody answered at all.
    std::optional<Fault> faultOf(const Endpoint &endpoint) const;

private:
    const Evidence *of(const Endpoint &endpoint) const;

    const RepairFacts &m_facts;
};

/// The rows of a service that may be proposed, best first: encrypted, with a host, of more than low
/// confidence.
QList<const ServerRow *> proposableRows(const MailService &service, Protocol protocol);

/// One of the académies' own hosts: their password may go there.
bool isHome(const QString &host, const Academy &academy);

/// What becomes of one server of the account.
struct RowChoice {
    const ServerRow *row = nullptr; ///< Whose endpoint and form of login it shall have.
    bool keepsEndpoint = false;     ///< The endpoint as stored, though no row has it: it works.
    std::optional<Ailment> ailment;
};

/// Nothing where the service has no row to offer.
std::optional<RowChoice> chooseRow(const StoredServer &stored, const QList<const ServerRow *> &rows,
                                   const ProbeFacts &probes, const Academy &academy);
