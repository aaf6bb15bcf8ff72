// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/outlook/OutlookPlan.h"
#include "profile/thunderbird/ThunderbirdPlan.h"
#include "session/OutputPlan.h"

/// What writing into Thunderbird takes beside the account.
struct ThunderbirdJob {
    ThunderbirdRequest request;
    std::optional<ThunderbirdInstall> install; ///< Whose NSS library makes remembered passwords.
    QString program;
    Secret password;      ///< Empty: nothing is remembered.
    QByteArray authority; ///< PEM of the training CA; empty outside training.

    Result<ChangeSet> run() const;
};

/// Everything that computing a ChangeSet takes, gathered so that it can run in a worker thread.
struct PlanJob {
    std::optional<ThunderbirdJob> thunderbird;
    std::optional<OutlookRequest> outlook; ///< Whether it runs is looked up once more.
    std::function<bool()> outlookRuns;
    Registry *registry = nullptr; ///< For Outlook.
    std::optional<OutputRequest> output;

    /// One ChangeSet a client, in the order in which they are written. The first fault ends it.
    Result<QList<ChangeSet>> run() const;
};
