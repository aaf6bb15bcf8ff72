// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/EndpointProbe.h"

#include <QList>

#include <functional>

/// Many endpoints at once: each row moves as its probe does, answers are kept for a minute, rows that nobody
/// watches any more are cancelled.
class ProbeBoard : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeBoard)
public:
    static constexpr std::chrono::seconds freshFor{60};
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    struct Row {
        Endpoint endpoint;
        ProbeState state = ProbeState::Waiting;
        Evidence evidence;            ///< So far, or at the end.
        bool probablyBlocked = false; ///< Silent for max(1.5 s, 10 round trips); the verdict comes later.
        bool slowLine = false;
    };

    explicit ProbeBoard(std::shared_ptr<const TrustAnchors> anchors, Patience patience = {},
                        QObject *parent = nullptr, Resolver resolver = systemResolver(),
                        Clock clock = std::chrono::steady_clock::now);
    ~ProbeBoard() override;

    /// Probes what is not fresh, all in parallel; cancels running rows that are not in @p endpoints.
    /// Rows finished earlier are kept and shown again when their endpoint comes back.
    void watch(const QList<Endpoint> &endpoints);
    /// The "test again" button: forgets the watched rows' answers and probes them anew.
    void testAgain();
    /// Ends every running row as Cancelled.
    void cancel();

    /// The rows being watched, in the order given to watch().
    QList<Row> rows() const;
    /// Any endpoint ever probed here, watched or not.
    std::optional<Row> row(const Endpoint &endpoint) const;
    bool isSettled() const; ///< No watched row is waiting or running.
    /// Best TCP connect among the rows that answered.
    std::optional<std::chrono::milliseconds> bestRoundTrip() const;
    std::shared_ptr<const TrustAnchors> anchors() const;

Q_SIGNALS:
    void rowChanged(const Endpoint &endpoint);
    /// After watch(), testAgain() or cancel(): once, from the event loop, when isSettled().
    void settled();

private:
    class Private;
    std::unique_ptr<Private> d;
};
