// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProbeBoard.h"

#include "probe/ControlProbes.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace {

constexpr std::chrono::seconds timeToSayGoodbye{2};

bool isRunning(const ProbeBoard::Row &row)
{
    return row.state == ProbeState::Waiting || row.state == ProbeState::Running;
}

/// For a control: it begins when a row has been silent for a while, and shall not keep its verdict waiting.
Patience briefly(Patience patience)
{
    constexpr std::chrono::milliseconds longest{2500};
    for (auto *phase :
         {&patience.resolve, &patience.connect, &patience.greeting, &patience.answer, &patience.handshake})
        *phase = std::min(*phase, longest);
    return patience;
}

bool isConnecting(const Evidence &evidence)
{
    return !evidence.steps.empty() && evidence.steps.back().step == ProbeStep::Connect &&
           evidence.steps.back().state == ProbeState::Running;
}

} // namespace

class ProbeBoard::Private
{
public:
    struct Entry {
        Row row;
        EndpointProbe *probe = nullptr; ///< While it runs; a child of the board.
        std::chrono::steady_clock::time_point concluded;
        std::chrono::steady_clock::time_point connecting; ///< Since when, if it is.
    };

    Private(ProbeBoard *owner, std::shared_ptr<const TrustAnchors> trusted, const Patience &allowed,
            NetworkAccess waysOut, Clock now)
        : board(owner),
          anchors(std::move(trusted)),
          patience(allowed),
          network(std::move(waysOut)),
          clock(std::move(now))
    {
    }

    bool isFresh(const Endpoint &endpoint) const;
    void begin(const Endpoint &endpoint);
    void onProgress(const Endpoint &endpoint, const Evidence &soFar);
    void onFinished(const Endpoint &endpoint, const Evidence &evidence);
    void suspect(const Endpoint &endpoint);
    void endCertainSilence();
    bool hostAnswers(const Endpoint &endpoint) const;
    QList<Endpoint> askControls();
    QList<Endpoint> cancelStrangers();
    void cancel(const Endpoint &endpoint);
    void shareRoundTrip();
    void tellWhenSettled();
    void announce(const QList<Endpoint> &changed) const;

    ProbeBoard *board;
    std::shared_ptr<const TrustAnchors> anchors;
    Patience patience;
    NetworkAccess network;
    Clock clock;
    QHash<Endpoint, Entry> entries;
    QList<Endpoint> watched;
    QList<Endpoint> controls; ///< Those wanted for the watched rows as they stand.
    std::optional<Endpoint> portal;
    std::shared_ptr<const TrustAnchors> portalAnchors;
    bool tellingSettled = false;
};

bool ProbeBoard::Private::isFresh(const Endpoint &endpoint) const
{
    const auto found = entries.constFind(endpoint);
    if (found == entries.cend() || found->row.state == ProbeState::Cancelled)
        return false;
    return isRunning(found->row) || clock() - found->concluded < freshFor;
}

void ProbeBoard::Private::begin(const Endpoint &endpoint)
{
    Patience informed = watched.contains(endpoint) ? patience : briefly(patience);
    informed.bestRoundTrip = board->bestRoundTrip().value_or(patience.bestRoundTrip);
    const auto &trusted = endpoint == portal ? portalAnchors : anchors;
    auto *const probe = new EndpointProbe(endpoint, trusted, informed, board, network);
    Entry entry;
    entry.row.endpoint = endpoint;
    entry.row.state = ProbeState::Running;
    entry.row.evidence.endpoint = endpoint;
    entry.probe = probe;
    entries.insert(endpoint, entry);
    connect(probe, &EndpointProbe::progressed, board,
            [this, endpoint](const Evidence &soFar) { onProgress(endpoint, soFar); });
    connect(probe, &EndpointProbe::finished, board,
            [this, endpoint](const Evidence &evidence) { onFinished(endpoint, evidence); });
    probe->start();
}

void ProbeBoard::Private::onProgress(const Endpoint &endpoint, const Evidence &soFar)
{
    Entry &entry = entries[endpoint];
    const bool connectBegins = isConnecting(soFar) && !isConnecting(entry.row.evidence);
    entry.row.evidence = soFar;
    if (connectBegins) {
        entry.connecting = clock();
        suspect(endpoint);
    }
    if (!isConnecting(soFar))
        entry.row.probablyBlocked = false;
    shareRoundTrip();
    endCertainSilence();
    announce({endpoint});
}

/// Looks again and again whether the silence has lasted long enough; the bound moves with the round trip.
void ProbeBoard::Private::suspect(const Endpoint &endpoint)
{
    const auto found = entries.find(endpoint);
    if (found == entries.end() || !found->probe || !isConnecting(found->row.evidence))
        return;
    const auto bound = suspicionAfter(board->bestRoundTrip().value_or(patience.bestRoundTrip));
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(found->connecting + bound - clock());
    if (left.count() > 0) {
        QTimer::singleShot(left, Qt::PreciseTimer, found->probe, [this, endpoint] { suspect(endpoint); });
        return;
    }
    found->row.probablyBlocked = true;
    announce(askControls() + QList{endpoint});
}

/// Somebody who allows more time than the contract's need not wait once the verdict is certain: nothing came
/// back for as long as it takes, and another port of the same host answers.
void ProbeBoard::Private::endCertainSilence()
{
    const auto roundTrip = board->bestRoundTrip().value_or(patience.bestRoundTrip);
    if (patience.connect <= silenceIsCertainAfter(roundTrip))
        return;
    for (const Entry &entry : std::as_const(entries)) {
        if (!entry.probe || !isConnecting(entry.row.evidence) || !hostAnswers(entry.row.endpoint))
            continue;
        const auto certain = entry.connecting + silenceIsCertainAfter(roundTrip);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(certain - clock());
        if (left.count() > 0)
            QTimer::singleShot(left, Qt::PreciseTimer, entry.probe, [this] { endCertainSilence(); });
        else
            entry.probe->giveUpConnecting();
    }
}

bool ProbeBoard::Private::hostAnswers(const Endpoint &endpoint) const
{
    return std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &entry) {
        return entry.row.endpoint.host == endpoint.host && entry.row.evidence.roundTrip &&
               isFresh(entry.row.endpoint);
    });
}

/// Begins what the rows, as they stand now, want asked beside them.
QList<Endpoint> ProbeBoard::Private::askControls()
{
    controls = controlsFor(board->rows(), portal);
    QList<Endpoint> begun;
    for (const Endpoint &control : std::as_const(controls)) {
        if (isFresh(control))
            continue;
        begin(control);
        begun.append(control);
    }
    return begun;
}

QList<Endpoint> ProbeBoard::Private::cancelStrangers()
{
    QList<Endpoint> cancelled;
    for (const Endpoint &endpoint : entries.keys()) {
        if (watched.contains(endpoint) || controls.contains(endpoint) || !isRunning(entries[endpoint].row))
            continue;
        cancel(endpoint);
        cancelled.append(endpoint);
    }
    return cancelled;
}

void ProbeBoard::Private::onFinished(const Endpoint &endpoint, const Evidence &evidence)
{
    Entry &entry = entries[endpoint];
    entry.row.evidence = evidence;
    entry.row.state = evidence.obstacle ? ProbeState::Failed : ProbeState::Ok;
    entry.row.probablyBlocked = false;
    entry.concluded = clock();
    entry.probe->disconnect(board);
    QTimer::singleShot(timeToSayGoodbye, entry.probe, &QObject::deleteLater);
    entry.probe = nullptr;
    shareRoundTrip();
    const auto begun = askControls();
    tellWhenSettled();
    announce(begun + QList{endpoint});
}

void ProbeBoard::Private::cancel(const Endpoint &endpoint)
{
    Entry &entry = entries[endpoint];
    entry.probe->disconnect(board);
    entry.probe->deleteLater(); // we may be inside one of its signals
    entry.probe = nullptr;
    entry.row.state = ProbeState::Cancelled;
    entry.row.probablyBlocked = false;
    entry.row.evidence.obstacle = Obstacle::Cancelled;
    for (StepRecord &step : entry.row.evidence.steps) {
        if (step.state == ProbeState::Running)
            step.state = ProbeState::Cancelled;
    }
}

void ProbeBoard::Private::shareRoundTrip()
{
    const auto best = board->bestRoundTrip();
    for (const Entry &entry : std::as_const(entries)) {
        if (best && entry.probe)
            entry.probe->learnRoundTrip(*best);
    }
}

void ProbeBoard::Private::tellWhenSettled()
{
    if (std::exchange(tellingSettled, true))
        return;
    QMetaObject::invokeMethod(
        board,
        [this] {
            tellingSettled = false;
            if (board->isSettled())
                Q_EMIT board->settled();
        },
        Qt::QueuedConnection);
}

/// Last in every function: whoever listens may change the board, or delete it.
void ProbeBoard::Private::announce(const QList<Endpoint> &changed) const
{
    const QPointer<ProbeBoard> alive(board);
    for (const Endpoint &endpoint : changed) {
        if (alive)
            Q_EMIT alive->rowChanged(endpoint);
    }
}

ProbeBoard::ProbeBoard(std::shared_ptr<const TrustAnchors> anchors, Patience patience, QObject *parent,
                       NetworkAccess network, Clock clock)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(anchors), patience, std::move(network), std::move(clock)))
{
}

ProbeBoard::~ProbeBoard() = default;

void ProbeBoard::setPortal(const Endpoint &portal, std::shared_ptr<const TrustAnchors> anchors)
{
    d->portal = portal;
    d->portalAnchors = std::move(anchors);
}

void ProbeBoard::watch(const QList<Endpoint> &endpoints)
{
    QList<Endpoint> changed;
    d->watched.clear();
    for (const Endpoint &endpoint : endpoints) {
        if (!d->watched.contains(endpoint))
            d->watched.append(endpoint);
    }
    for (const Endpoint &endpoint : std::as_const(d->watched)) {
        if (d->isFresh(endpoint))
            continue;
        d->begin(endpoint);
        changed.append(endpoint);
    }
    changed.append(d->askControls());
    changed.append(d->cancelStrangers());
    d->tellWhenSettled();
    d->announce(changed);
}

void ProbeBoard::testAgain()
{
    for (const Endpoint &endpoint : d->entries.keys()) {
        if (isRunning(d->entries[endpoint].row))
            d->cancel(endpoint);
    }
    d->entries.clear(); // round trips measured elsewhere, on another network, go with them
    const QList<Endpoint> again = d->watched;
    watch(again);
}

void ProbeBoard::cancel()
{
    QList<Endpoint> changed;
    for (const Endpoint &endpoint : d->entries.keys()) {
        if (!isRunning(d->entries[endpoint].row))
            continue;
        d->cancel(endpoint);
        changed.append(endpoint);
    }
    d->tellWhenSettled();
    d->announce(changed);
}

QList<ProbeBoard::Row> ProbeBoard::rows() const
{
    QList<Row> rows;
    for (const Endpoint &endpoint : std::as_const(d->watched))
        rows.append(*row(endpoint));
    return rows;
}

QList<ProbeBoard::Row> ProbeBoard::controls() const
{
    QList<Row> rows;
    for (const Endpoint &endpoint : std::as_const(d->controls)) {
        if (const auto control = row(endpoint))
            rows.append(*control);
    }
    return rows;
}

std::optional<ProbeBoard::Row> ProbeBoard::row(const Endpoint &endpoint) const
{
    const auto found = d->entries.constFind(endpoint);
    if (found == d->entries.cend())
        return std::nullopt;
    Row row = found->row;
    row.slowLine = bestRoundTrip().value_or(d->patience.bestRoundTrip) > slowLineFrom;
    return row;
}

bool ProbeBoard::isSettled() const
{
    const QList<Endpoint> awaited = d->watched + d->controls;
    return std::none_of(awaited.begin(), awaited.end(), [this](const Endpoint &endpoint) {
        const auto found = d->entries.constFind(endpoint);
        return found != d->entries.cend() && isRunning(found->row);
    });
}

std::optional<std::chrono::milliseconds> ProbeBoard::bestRoundTrip() const
{
    std::optional<std::chrono::milliseconds> best;
    for (const auto &entry : std::as_const(d->entries)) {
        const auto measured = entry.row.evidence.roundTrip;
        if (measured && (!best || *measured < *best))
            best = measured;
    }
    return best;
}

std::shared_ptr<const TrustAnchors> ProbeBoard::anchors() const
{
    return d->anchors;
}
