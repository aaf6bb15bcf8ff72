// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"
#include "probe/MailDialogue.h"

#include <QElapsedTimer>

/// Writes down what a probe sees, step by step, with its times.
class EvidenceRecorder
{
public:
    explicit EvidenceRecorder(const Endpoint &endpoint) { m_evidence.endpoint = endpoint; }

    void start();
    /// @p step runs from now on; the one before it is done. The same step again changes nothing.
    void enter(ProbeStep step);
    /// The step that runs is over.
    void endStep(ProbeState state);
    void record(const Learnt &learnt);
    /// Nothing more to come: @p obstacle, if there was one, in the step that runs.
    void conclude(std::optional<Obstacle> obstacle, const QString &serverLine);

    Evidence &evidence() { return m_evidence; }
    const Evidence &evidence() const { return m_evidence; }

private:
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    Evidence m_evidence;
    QElapsedTimer m_clock;
};
