// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"
#include "profile/deploy/PolicyWishes.h"

/// Thunderbird's policies in Windows' registry, for every user of the computer (group policy writes there).
inline const QString policyKey =
    QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Thunderbird");

/// Where each wish has to go. A policy that stands in the registry hides the one of the same name in
/// policies.json, whatever is in that (CombinedProvider in Gecko's EnterprisePoliciesParent): so a wish goes
/// into the registry where its policy is there already, and into the file otherwise.
struct PolicyValues {
    QList<RegistryChange> registry;
    PolicyWishes leftForFile;
};

/// Values that are as wished already are planned to be kept. read-only when the registry cannot be read.
Result<PolicyValues> policyValues(Registry &registry, const PolicyWishes &wishes);
