// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Teacher.h"

#include <map>

/// How a run meets the disk: see DiskFaultShim.cpp.
enum class Disturbance { None, Kill, Tear, NoSpace, InputOutput, NoAccess };

struct DisturbedRun {
    bool ended = false; ///< By itself; else it was killed.
    ProgramRun run;
    qint64 calls = 0; ///< That could have been disturbed in this way.
};

/// The program in one teacher's home, again and again from the same files, disturbed at one call after the
/// other.
class DisturbedRuns
{
public:
    explicit DisturbedRuns(const Teacher &teacher);

    /// What every run begins with from here on.
    void beginWithWhatIsThere();
    void begin() const;

    DisturbedRun run(const QStringList &arguments, const QByteArray &input, Disturbance how,
                     qint64 atCall) const;

    /// Keeps a copy of the mail client's files if no copy is of the same kind: which files are as before,
    /// which are others, and which are gone.
    void keepStateOfItsKind();
    const std::map<QString, QString> &keptStates() const { return m_kept; } ///< Kind, folder.

private:
    const Teacher &m_teacher;
    QString m_start;     ///< A copy of the home.
    QStringList m_files; ///< Of the start, with their hashes.
    std::map<QString, QString> m_kept;
};
