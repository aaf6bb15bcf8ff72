// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchFolders.h"

Result<BatchResult> makeFoldersAndHandOut(BatchRun run, PersonFolders &folders, BatchRun::Watch watch,
                                          const HandOutPen &pen)
{
    watch.handOut = pen.add;
    const auto summary = run.run(folders, watch);
    if (!summary)
        return summary.fault();
    QIODevice *const drawn = summary.value().stopped ? nullptr : pen.finish();
    if (!drawn)
        return BatchResult{summary.value(), {}};
    return folders.writeBeside(pen.fileName, *drawn).andThen([&](Done) -> Result<BatchResult> {
        return BatchResult{summary.value(), folders.path() + u'/' + pen.fileName};
    });
}
