// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/EndpointProbe.h"

#include "probe/EndpointVisit.h"

class EndpointProbe::Run
{
public:
    EndpointVisit visit;
};

EndpointProbe::EndpointProbe(Endpoint endpoint, std::shared_ptr<const TrustAnchors> anchors,
                             Patience patience, QObject *parent, NetworkAccess network)
    : QObject(parent), m_run(new Run{{endpoint, std::move(anchors), patience, std::move(network)}})
{
    connect(&m_run->visit, &EndpointVisit::progressed, this,
            [this] { Q_EMIT progressed(m_run->visit.evidence()); });
    connect(&m_run->visit, &EndpointVisit::finished, this,
            [this] { Q_EMIT finished(m_run->visit.evidence()); });
}

EndpointProbe::~EndpointProbe() = default;

void EndpointProbe::start()
{
    m_run->visit.start();
}

void EndpointProbe::learnRoundTrip(std::chrono::milliseconds roundTrip)
{
    m_run->visit.learnRoundTrip(roundTrip);
}

void EndpointProbe::giveUpConnecting()
{
    m_run->visit.giveUpConnecting();
}
