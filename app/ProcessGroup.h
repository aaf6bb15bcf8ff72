// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

/// A program that is ended together with everything it has started: Thunderbird's starter is a script on some
/// systems, and its helpers are processes of their own.
class ProcessGroup
{
public:
    ProcessGroup();
    ~ProcessGroup() { end(); }
    ProcessGroup(const ProcessGroup &) = delete;
    ProcessGroup &operator=(const ProcessGroup &) = delete;
    ProcessGroup(ProcessGroup &&) = delete;
    ProcessGroup &operator=(ProcessGroup &&) = delete;

    /// One at a time; false when it did not start or one is running.
    bool start(const QStringList &command, const QProcessEnvironment &environment);
    /// Asks it to end, waits, and insists.
    void end();

private:
    QProcess m_process;
    quintptr m_group = 0; ///< Of what runs. Unix: the group's number; Windows: the job's handle.
};
