// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "ProgressLine.h"
#include "batch/BatchFolders.h"
#include "diagnosis/Causes.h"

#include <QCoreApplication>

/// A table of people becomes a folder each; the servers are tested once for all. Each line is told as soon as
/// it is done, with --json as one object a line; what is told last is the answer of every command.
class BatchCommand
{
    Q_DECLARE_TR_FUNCTIONS(BatchCommand)
public:
    static Answer run(const BatchOptions &options, const Academy &academy, bool json);

private:
    using Stop = std::optional<Answer>;

    BatchCommand(const BatchOptions &options, const StaffTable &table, SetupSession &session, bool json)
        : m_options(options), m_table(table), m_session(session), m_json(json)
    {
    }

    static Stop wrongUsage(const BatchOptions &options, const Academy &academy);
    Answer makeFolders();
    Stop settle();
    Stop claimFolder();
    void testServers();
    Answer walk();
    Answer finished(const BatchResult &result);
    void tell(const RowOutcome &outcome);
    QString messageFor(const BatchRun::Summary &summary) const;

    const BatchOptions &m_options;
    const StaffTable &m_table;
    SetupSession &m_session;
    bool m_json;
    BatchSettings m_settings;
    std::optional<PersonFolders> m_folders;
    ProgressLine m_progress;
    int m_seen = 0;
    QString m_tests; ///< Their table, for people.
    Json m_testsJson = Json::array();
    QList<Cause> m_causes;
    std::optional<FaultKind> m_testFailure;
};
