// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What shall be asked of Thunderbird by policy. Nothing of it unless it was wished for.
struct PolicyWishes {
    bool enterpriseRoots = false; ///< Trust whom this computer trusts.
    QString authorityFile = {};   ///< A certificate to trust, as users' Thunderbird reaches it; empty: none.
    bool noTelemetry = false;     ///< Sends no usage data, and so does not ask either.

    bool wishesCertificates() const { return enterpriseRoots || !authorityFile.isEmpty(); }
    bool isEmpty() const { return !wishesCertificates() && !noTelemetry; }
    bool operator==(const PolicyWishes &) const = default;
};
