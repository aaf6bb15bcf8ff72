// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <functional>

/// The process is dead: nothing more of it happens, no cleaning up either.
struct Killed {};

/// Counts steps and, at a chosen one, stops the process or refuses. A disk and a registry share one.
class Interruption
{
public:
    enum class Refusal {
        Once,        ///< Like EIO on one block.
        FromThenOn,  ///< A disk that went away, or turned read-only.
        SpaceNeeded, ///< From then on, but only what takes new space: a disk that is full.
    };

    /// @p die does not return.
    void killAt(
        int step, std::function<void()> die = [] { throw Killed{}; })
    {
        m_killAt = step;
        m_die = std::move(die);
    }
    void refuseAt(int step, FaultKind kind, Refusal refusal)
    {
        m_refuseAt = step;
        m_kind = kind;
        m_refusal = refusal;
    }
    int steps() const { return m_steps; }

    template <typename Step>
    auto at(const QString &path, bool needsSpace, Step step) -> decltype(step())
    {
        return at(path, needsSpace, step, [] { return Done{}; });
    }

    /// @p part is what still happens of a step that is cut.
    template <typename Step, typename Part>
    auto at(const QString &path, bool needsSpace, Step step, Part part) -> decltype(step())
    {
        ++m_steps;
        if (m_steps == m_killAt) {
            (void)part();
            m_die();
        }
        if (!refuses(needsSpace))
            return step();
        (void)part();
        return Fault{m_kind, path + QStringLiteral(": refused at step %1").arg(m_steps)};
    }

private:
    bool refuses(bool needsSpace) const
    {
        if (m_refuseAt == 0 || m_steps < m_refuseAt)
            return false;
        switch (m_refusal) {
        case Refusal::Once: return m_steps == m_refuseAt;
        case Refusal::FromThenOn: return true;
        case Refusal::SpaceNeeded: return needsSpace;
        }
        return false;
    }

    int m_steps = 0;
    int m_killAt = 0;
    std::function<void()> m_die;
    int m_refuseAt = 0;
    FaultKind m_kind = FaultKind::ReadOnly;
    Refusal m_refusal = Refusal::Once;
};
