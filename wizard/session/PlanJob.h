// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/ThunderbirdPlan.h"

/// Everything that computing a ChangeSet takes, gathered so that it can run in a worker thread.
struct PlanJob {
    ThunderbirdRequest request;
    std::optional<ThunderbirdInstall> install; ///< Whose NSS library makes remembered passwords.
    QString program;
    Secret password;      ///< Empty: nothing is remembered.
    QByteArray authority; ///< PEM of the training CA; empty outside training.

    Result<ChangeSet> run() const;
};
