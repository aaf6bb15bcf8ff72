// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RepairJob.h"

#include "profile/thunderbird/ThunderbirdPlan.h"

#include <algorithm>

namespace {

bool isAboutPasswords(const Fault &fault)
{
    return fault.kind == FaultKind::NssUnusable || fault.kind == FaultKind::PrimaryPasswordSet;
}

/// @p changed where that went well; else @p before, with the reason as a notice.
Result<ChangeSet> orNotice(Result<ChangeSet> changed, ChangeSet before)
{
    if (changed || !isAboutPasswords(changed.fault()))
        return changed;
    before.notices.append(changed.fault());
    return before;
}

bool isAnyRemembered(const QString &profileFolder, const QList<StoredServer> &servers)
{
    return std::ranges::any_of(
        servers, [&](const StoredServer &server) { return isPasswordRemembered(profileFolder, server); });
}

} // namespace

Result<ChangeSet> RepairJob::run() const
{
    const auto planned = planMending(request);
    const bool needsLibrary = remember || isAnyRemembered(request.profileFolder, outdated + doubtful);
    if (!planned || !needsLibrary)
        return planned;
    if (install)
        return withPasswords(planned.value());
    ChangeSet changes = planned.value();
    changes.notices.append(Fault{FaultKind::NssUnusable, request.profileFolder});
    return changes;
}

Result<ChangeSet> RepairJob::withPasswords(ChangeSet changes) const
{
    Result<ChangeSet> planned = std::move(changes);
    const auto go = [&](auto &&change) {
        if (!planned)
            return;
        const ChangeSet before = planned.value();
        planned = orNotice(change(before), before);
    };
    if (remember)
        go([this](const ChangeSet &before) {
            return withRememberedPassword(before, *remember, password, *install, program);
        });
    if (isAnyRemembered(request.profileFolder, outdated))
        go([this](const ChangeSet &before) {
            return withForgottenPasswords(before, outdated, {}, *install, program);
        });
    if (isAnyRemembered(request.profileFolder, doubtful))
        go([this](const ChangeSet &before) {
            return withForgottenPasswords(before, doubtful, password, *install, program);
        });
    return planned;
}
