// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProcessGroup.h"
#include "session/SetupSession.h"
#include "training/TrainingAcademy.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

/// One training: the invented académie in a thread of its own, and a throw-away home in which everything is
/// written and Thunderbird is opened. When it ends, Thunderbird is closed and the home removed; no real
/// profile was ever looked at.
class TrainingRun
{
public:
    static Result<std::unique_ptr<TrainingRun>> start();
    ~TrainingRun();
    TrainingRun(const TrainingRun &) = delete;
    TrainingRun &operator=(const TrainingRun &) = delete;
    TrainingRun(TrainingRun &&) = delete;
    TrainingRun &operator=(TrainingRun &&) = delete;

    /// Who the person is to be.
    TrainingAcademy::Account account() const { return m_academy->accounts().first(); }
    SessionWorld world() const;
    QString home() const { return m_home.path(); }

    /// Opens what was written, in the throw-away home.
    bool openThunderbird(const QStringList &command);
    /// The same for a shell.
    QString shellCommand(const QStringList &command) const;

private:
    TrainingRun();

    QTemporaryDir m_home;
    QThread m_thread;
    TrainingAcademy *m_academy; ///< Lives in m_thread.
    ProcessGroup m_thunderbird;
};
