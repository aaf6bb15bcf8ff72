// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PlanJob.h"

Result<ChangeSet> ThunderbirdJob::run() const
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

Result<QList<ChangeSet>> PlanJob::run() const
{
    QList<ChangeSet> plans;
    std::optional<Fault> fault;
    const auto take = [&](Result<ChangeSet> planned) {
        if (planned)
            plans.append(std::move(planned).value());
        else
            fault = planned.fault();
    };
    if (thunderbird)
        take(thunderbird->run());
    if (outlook && !fault) {
        OutlookRequest request = *outlook;
        request.running = outlookRuns();
        take(planOutlook(request, *registry));
    }
    if (output && !fault)
        take(planOutput(*output));
    if (fault)
        return *fault;
    return plans;
}
