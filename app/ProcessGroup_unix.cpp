// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessGroup.h"

#include <csignal>
#include <unistd.h>

namespace {

constexpr int politeMilliseconds = 10000;

} // namespace

ProcessGroup::ProcessGroup()
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::setsid(); });
}

bool ProcessGroup::start(const QStringList &command, const QProcessEnvironment &environment)
{
    if (command.isEmpty() || m_process.state() != QProcess::NotRunning)
        return false;
    m_process.setProcessEnvironment(environment);
    m_process.start(command.first(), command.mid(1));
    if (!m_process.waitForStarted())
        return false;
    m_group = static_cast<quintptr>(m_process.processId());
    return true;
}

void ProcessGroup::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(m_group);
    ::kill(-group, SIGTERM);
    m_process.waitForFinished(politeMilliseconds);
    ::kill(-group, SIGKILL); // what is left of it; nothing, as a rule
    m_process.waitForFinished(politeMilliseconds);
}
