// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/EvidenceRecorder.h"

void EvidenceRecorder::start()
{
    m_evidence.takenAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
}

void EvidenceRecorder::enter(ProbeStep step)
{
    if (!m_evidence.steps.empty() && m_evidence.steps.back().step == step)
        return;
    endStep(ProbeState::Ok);
    m_evidence.steps.push_back({step, ProbeState::Running, now(), {}});
}

void EvidenceRecorder::endStep(ProbeState state)
{
    if (m_evidence.steps.empty() || m_evidence.steps.back().state != ProbeState::Running)
        return;
    StepRecord &running = m_evidence.steps.back();
    running.state = state;
    running.took = now() - running.begun;
}

void EvidenceRecorder::record(const Learnt &learnt)
{
    m_evidence.greeting = learnt.greeting;
    m_evidence.capabilities = learnt.capabilities;
    m_evidence.loginMethods = learnt.loginMethods;
    m_evidence.loginDisabled = learnt.loginDisabled;
    m_evidence.serverClock = learnt.serverClock;
}

void EvidenceRecorder::conclude(std::optional<Obstacle> obstacle, const QString &serverLine)
{
    endStep(obstacle ? ProbeState::Failed : ProbeState::Ok);
    m_evidence.obstacle = obstacle;
    m_evidence.serverLine = serverLine;
    m_evidence.total = now();
}
