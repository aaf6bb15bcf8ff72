// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"
#include "probe/TrustAnchors.h"

#include <QObject>

#include <memory>

/// How long each phase may take (contract: times). The connect phase stretches on slow lines.
struct Patience {
    std::chrono::milliseconds resolve{4000};
    std::chrono::milliseconds connect{4000};   ///< or max(6 s, 12 round trips) on a slow line
    std::chrono::milliseconds greeting{10000}; ///< some servers delay it on purpose
    std::chrono::milliseconds answer{10000};   ///< any later line
    std::chrono::milliseconds handshake{6000};
    std::chrono::milliseconds bestRoundTrip{0}; ///< measured on other rows; 0 when unknown

    bool operator==(const Patience &) const = default;
};

/// Knocks at one endpoint with one connection and says what it saw, once. Sends no secret. Delete it to
/// cancel.
class EndpointProbe : public QObject
{
    Q_OBJECT
public:
    EndpointProbe(Endpoint endpoint, std::shared_ptr<const TrustAnchors> anchors, Patience patience = {},
                  QObject *parent = nullptr);
    ~EndpointProbe() override;

    void start();

Q_SIGNALS:
    /// A step began or ended; @p soFar grows. From the event loop.
    void progressed(const Evidence &soFar);
    /// Exactly once after start(), from the event loop, never from within start().
    void finished(const Evidence &evidence);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};
