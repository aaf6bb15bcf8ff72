// SPDX-License-Identifier: GPL-3.0-or-later
// bench_handshakes CA-FILE ENDPOINT...: probes all endpoints at once, as a page of the wizard does, and
// prints one JSON object a row with the times at which its listener could have shown each thing. See
// "handshakes".
#include "probe/ProbeBoard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// When a row was first seen in some state, in milliseconds from the start; nothing if never.
struct Seen {
    std::optional<double> verified;
    std::optional<double> probablyBlocked;
    std::optional<double> concluded;
};

class Stopwatch
{
public:
    Stopwatch() { m_clock.start(); }

    void note(const ProbeBoard::Row &row)
    {
        Seen &seen = m_seen[row.endpoint];
        for (const StepRecord &step : row.evidence.steps) {
            if (step.step == ProbeStep::Verify && step.state == ProbeState::Ok)
                noteOnce(seen.verified);
        }
        if (row.probablyBlocked)
            noteOnce(seen.probablyBlocked);
        if (row.state != ProbeState::Waiting && row.state != ProbeState::Running)
            noteOnce(seen.concluded);
    }

    const Seen &seen(const Endpoint &endpoint) { return m_seen[endpoint]; }

private:
    void noteOnce(std::optional<double> &moment) const
    {
        if (!moment)
            moment = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    }

    QElapsedTimer m_clock;
    QHash<Endpoint, Seen> m_seen;
};

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void print(const ProbeBoard::Row &row, const Seen &seen)
{
    const QJsonObject object{
        {u"endpoint"_s, row.endpoint.hostAndPort()},
        {u"state"_s, QString(wordFor(row.state))},
        {u"verified"_s, number(seen.verified)},
        {u"probablyBlocked"_s, number(seen.probablyBlocked)},
        {u"concluded"_s, number(seen.concluded)},
        {u"obstacle"_s,
         row.evidence.obstacle ? QJsonValue(static_cast<int>(*row.evidence.obstacle)) : QJsonValue()},
        {u"silent"_s, row.evidence.obstacle == Obstacle::ConnectionTimeout},
        {u"refused"_s, row.evidence.obstacle == Obstacle::ConnectionRefused},
        {u"said"_s, row.evidence.serverLine},
        {u"tls"_s, row.evidence.tls ? row.evidence.tls->version : QString()},
        {u"slowLine"_s, row.slowLine},
    };
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile caFile(arguments.value(1));
    QList<Endpoint> endpoints;
    for (const QString &text : arguments.mid(2)) {
        if (const auto endpoint = endpointFrom(text))
            endpoints << endpoint.value();
    }
    if (!caFile.open(QIODevice::ReadOnly) || endpoints.isEmpty())
        return 2;
    const auto anchors = TrustAnchors::ofThisSystem()->with(caFile.readAll());
    if (!anchors)
        return 2;

    ProbeBoard board(anchors.value());
    Stopwatch stopwatch;
    QObject::connect(&board, &ProbeBoard::rowChanged,
                     [&](const Endpoint &endpoint) { stopwatch.note(*board.row(endpoint)); });
    QObject::connect(&board, &ProbeBoard::settled, &application, [&] {
        const auto rows = board.rows();
        for (const ProbeBoard::Row &row : rows)
            print(row, stopwatch.seen(row.endpoint));
        QCoreApplication::quit();
    });
    board.watch(endpoints);
    return QCoreApplication::exec();
}
