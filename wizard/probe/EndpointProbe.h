// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"
#include "probe/NetworkAccess.h"
#include "probe/Patience.h"
#include "probe/TrustAnchors.h"

#include <QObject>

#include <memory>

/// Knocks at one endpoint with one connection and says what it saw, once. Sends no secret. Delete it to
/// cancel.
class EndpointProbe : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointProbe)
public:
    EndpointProbe(Endpoint endpoint, std::shared_ptr<const TrustAnchors> anchors, Patience patience = {},
                  QObject *parent = nullptr, NetworkAccess network = {});
    ~EndpointProbe() override;

    void start();
    /// Another row has measured the line meanwhile: what is still waited for may stretch.
    void learnRoundTrip(std::chrono::milliseconds roundTrip);
    /// Others have shown that waiting for a connection leads nowhere; nothing when there is one already.
    void giveUpConnecting();

Q_SIGNALS:
    /// A step began or ended; @p soFar grows. From the event loop.
    void progressed(const Evidence &soFar);
    /// Exactly once after start(), from the event loop, never from within start().
    void finished(const Evidence &evidence);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};
