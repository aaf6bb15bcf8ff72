// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/EndpointProbe.h"
#include "probe/ProbeRow.h"

#include <functional>

/// Many endpoints at once: each row moves as its probe does, answers are kept for a minute, rows that nobody
/// watches any more are cancelled. When rows die without a reason, the board asks a few controls beside them
/// (ControlProbes.h): no rows, but probes like theirs, at most once a minute each, cancelled with them.
class ProbeBoard : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeBoard)
public:
    static constexpr std::chrono::seconds freshFor{60};
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    using Row = ProbeRow;

    explicit ProbeBoard(std::shared_ptr<const TrustAnchors> anchors, Patience patience = {},
                        QObject *parent = nullptr, NetworkAccess network = {},
                        Clock clock = std::chrono::steady_clock::now);
    ~ProbeBoard() override;

    /// A web host that is known to be there, asked as a control; nothing: only the rows' own hosts are. It is
    /// judged by @p anchors, as whoever talks to it will: they may be stricter than those of the mail
    /// servers.
    void setPortal(const Endpoint &portal, std::shared_ptr<const TrustAnchors> anchors);
    /// Probes what is not fresh, all in parallel; cancels running rows that are not in @p endpoints.
    /// Rows finished earlier are kept and shown again when their endpoint comes back.
    void watch(const QList<Endpoint> &endpoints);
    /// The "test again" button: forgets every answer, for the computer may be on another network by now, and
    /// probes the watched rows anew.
    void testAgain();
    /// Ends every running row as Cancelled.
    void cancel();

    /// The rows being watched, in the order given to watch().
    QList<Row> rows() const;
    /// The controls that were asked for the sake of the watched rows.
    QList<Row> controls() const;
    /// Any endpoint ever probed here, watched or not.
    std::optional<Row> row(const Endpoint &endpoint) const;
    bool isSettled() const; ///< No watched row is waiting or running, no control either.
    /// Best TCP connect among the rows that answered.
    std::optional<std::chrono::milliseconds> bestRoundTrip() const;
    std::shared_ptr<const TrustAnchors> anchors() const;

Q_SIGNALS:
    void rowChanged(const Endpoint &endpoint); ///< Or a control.
    /// After watch(), testAgain() or cancel(): once, from the event loop, when isSettled().
    void settled();

private:
    class Private;
    std::unique_ptr<Private> d;
};
