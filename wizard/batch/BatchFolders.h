// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/BatchRun.h"
#include "batch/HandOutPen.h"

/// What a whole run came to.
struct BatchResult {
    BatchRun::Summary summary;
    QString handOut; ///< Its path; empty: nobody is in it, or the run was stopped.
};

/// Everybody's folder, the report and the hand-out beside them. Blocks. Faults: as BatchRun::run().
Result<BatchResult> makeFoldersAndHandOut(BatchRun run, PersonFolders &folders, BatchRun::Watch watch,
                                          const HandOutPen &pen);
