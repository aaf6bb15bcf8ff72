// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProgramRun.h"

#include <QProcess>

/// `assistant-messagerie training` in a process of its own, ended and checked for leftovers with this.
class TrainingServers
{
public:
    explicit TrainingServers(const ProgramRun &surroundings, const QString &fault = {});
    ~TrainingServers();
    TrainingServers(const TrainingServers &) = delete;
    TrainingServers &operator=(const TrainingServers &) = delete;
    TrainingServers(TrainingServers &&) = delete;
    TrainingServers &operator=(TrainingServers &&) = delete;

    const nlohmann::json &firstLine() const { return m_firstLine; }
    QString caFile() const { return QString::fromStdString(m_firstLine.at("caFile")); }
    /// "--endpoint", "localhost:…", … for `check`.
    QStringList asFlags() const;
    /// What a polite end comes to.
    int end();

private:
    QProcess m_process;
    nlohmann::json m_firstLine;
};
