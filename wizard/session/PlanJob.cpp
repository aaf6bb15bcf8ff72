// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PlanJob.h"

Result<ChangeSet> PlanJob::run() const
{
    Result<ChangeSet> planned = planThunderbird(request);
    const bool needsLibrary = !password.isEmpty() || !authority.isEmpty();
    if (!planned || !needsLibrary)
        return planned;
    if (!install)
        return Fault{FaultKind::NssUnusable, request.profileRoot};
    if (!password.isEmpty())
        planned =
            withRememberedPassword(std::move(planned).value(), request.account, password, *install, program);
    if (planned && !authority.isEmpty())
        planned = withTrustedAuthority(std::move(planned).value(), authority, *install, program);
    return planned;
}
