// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RepairRows.h"

#include "academy/TrustedDomains.h"
#include "diagnosis/Classify.h"

#include <algorithm>
#include <array>

namespace {

/// Nobody answered, as opposed to: somebody answered wrongly.
bool isSilence(Obstacle obstacle)
{
    constexpr std::array silences = {Obstacle::NameNotFound,      Obstacle::NameLookupFailed,
                                     Obstacle::ConnectionRefused, Obstacle::ConnectionTimeout,
                                     Obstacle::Unreachable,       Obstacle::GreetingTimeout,
                                     Obstacle::ConnectionClosed};
    return std::ranges::find(silences, obstacle) != silences.end();
}

class Choosing
{
public:
    Choosing(const StoredServer &stored, const QList<const ServerRow *> &rows, const ProbeFacts &probes)
        : m_stored(stored.endpoint), m_rows(rows), m_probes(probes)
    {
    }

    RowChoice run(bool isHome) const
    {
        if (const ServerRow *const same = rowWith([&](const Endpoint &each) { return each == m_stored; }))
            return besides(*same);
        if (!isHome)
            return {m_rows.first(), false, isOutgoing() ? Ailment::ForeignSender : Ailment::ForeignServer};
        const auto isSamePort = [&](const Endpoint &each) {
            return each.host == m_stored.host && each.port == m_stored.port;
        };
        if (const ServerRow *const samePort = rowWith(isSamePort))
            return {samePort, false, mismatch()};
        if (m_stored.security == Security::Plain)
            return {onSameHost(), false, Ailment::ClearText};
        return unlisted();
    }

private:
    bool isOutgoing() const { return m_stored.protocol == Protocol::Smtp; }

    template <typename Matches>
    const ServerRow *rowWith(Matches matches) const
    {
        const auto found =
            std::ranges::find_if(m_rows, [&](const ServerRow *row) { return matches(*row->endpoint); });
        return found == m_rows.end() ? nullptr : *found;
    }

    const ServerRow *onSameHost() const
    {
        const ServerRow *const row =
            rowWith([&](const Endpoint &each) { return each.host == m_stored.host; });
        return row ? row : m_rows.first();
    }

    Ailment mismatch() const
    {
        if (m_stored.security == Security::Plain)
            return Ailment::ClearText;
        return m_stored.security == Security::StartTls ? Ailment::StartTlsOnTlsPort
                                                       : Ailment::TlsOnStartTlsPort;
    }

    /// As the data has it. Another one only where this one is silent and that one answers: for fetching mail
    /// the best, since a usual server's bad day is no reason to leave it.
    RowChoice besides(const ServerRow &same) const
    {
        if (!m_probes.isSilent(m_stored))
            return {&same, false, std::nullopt};
        if (!isOutgoing()) {
            const ServerRow *const first = m_rows.first();
            const bool moves = first != &same && m_probes.isUsable(*first->endpoint);
            return {moves ? first : &same, false, moves ? std::optional(Ailment::OldServer) : std::nullopt};
        }
        const ServerRow *const other = rowWith([&](const Endpoint &each) { return m_probes.isUsable(each); });
        return {other ? other : &same, false,
                other ? std::optional(Ailment::SenderUnreachable) : std::nullopt};
    }

    /// One of the académie's hosts on a port that no guide names.
    RowChoice unlisted() const
    {
        const ServerRow *const row = onSameHost();
        if (m_probes.isUsable(m_stored))
            return {row, true, std::nullopt};
        const ServerRow *const answering =
            m_probes.isUsable(*row->endpoint)
                ? row
                : rowWith([&](const Endpoint &each) { return m_probes.isUsable(each); });
        if (answering)
            return {answering, false, Ailment::OldServer};
        const bool untested = !m_probes.hasFailed(m_stored);
        return {row, !untested, untested ? std::optional(Ailment::OldServer) : std::nullopt};
    }

    const Endpoint &m_stored;
    const QList<const ServerRow *> &m_rows;
    const ProbeFacts &m_probes;
};

} // namespace

const Evidence *ProbeFacts::of(const Endpoint &endpoint) const
{
    const auto found = std::ranges::find(m_facts.probes, endpoint, &Evidence::endpoint);
    return found == m_facts.probes.end() ? nullptr : &*found;
}

bool ProbeFacts::isUsable(const Endpoint &endpoint) const
{
    const Evidence *const evidence = of(endpoint);
    return evidence && evidence->usable();
}

bool ProbeFacts::hasFailed(const Endpoint &endpoint) const
{
    const Evidence *const evidence = of(endpoint);
    return evidence && evidence->obstacle && *evidence->obstacle != Obstacle::Cancelled;
}

bool ProbeFacts::isSilent(const Endpoint &endpoint) const
{
    return hasFailed(endpoint) && isSilence(*of(endpoint)->obstacle);
}

std::optional<Fault> ProbeFacts::faultOf(const Endpoint &endpoint) const
{
    if (!hasFailed(endpoint))
        return std::nullopt;
    Surroundings surroundings{{}, m_facts.now, m_facts.controls};
    for (const Evidence &other : m_facts.probes) {
        if (other.endpoint != endpoint)
            surroundings.others.append(other);
    }
    return classify(*of(endpoint), surroundings);
}

QList<const ServerRow *> proposableRows(const MailService &service, Protocol protocol)
{
    QList<const ServerRow *> rows;
    const auto isKnown = [&](const ServerRow &row) {
        return std::ranges::any_of(rows,
                                   [&](const ServerRow *each) { return each->endpoint == row.endpoint; });
    };
    for (const ServerPreset &preset : service.presets) {
        for (const ServerRow *row : {&preset.incoming, &preset.outgoing}) {
            const bool proposable = row->protocol == protocol && row->endpoint &&
                                    row->endpoint->security != Security::Plain &&
                                    row->confidence != Confidence::Low;
            if (proposable && !isKnown(*row))
                rows.append(row);
        }
    }
    std::ranges::stable_sort(rows, {}, [](const ServerRow *row) { return row->rank; });
    return rows;
}

bool isHome(const QString &host, const Academy &academy)
{
    const auto isOf = [&](const ServerRow &row) { return row.endpoint && row.endpoint->host == host; };
    const auto offersIt = [&](const ServerPreset &preset) {
        return isOf(preset.incoming) || isOf(preset.outgoing);
    };
    return isTrustedHost(host) || std::ranges::any_of(academy.services, [&](const MailService &service) {
               return std::ranges::any_of(service.presets, offersIt);
           });
}

std::optional<RowChoice> chooseRow(const StoredServer &stored, const QList<const ServerRow *> &rows,
                                   const ProbeFacts &probes, const Academy &academy)
{
    if (rows.isEmpty())
        return std::nullopt;
    return Choosing(stored, rows, probes).run(isHome(stored.endpoint.host, academy));
}
