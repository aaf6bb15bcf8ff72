// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/PortalHints.h"

#include <QStringList>
#include <QUrl>

/// Where the activation begins and how far it may go.
struct PortalPlace {
    QUrl start;        ///< https
    QStringList hosts; ///< Host names, lower case, that may be talked to at all. Checked against the built-in
                       ///< domains before.
    PortalHints hints;
    QString domain = {}; ///< Of the addresses that it gives out: "ac-amiens.fr".

    /// https to one of the hosts, on the start's port.
    bool admits(const QUrl &url) const;
};

/// Bounds of one walk (issue of trust: a portal, or who stands in its place, may send anything).
inline constexpr qsizetype mostPageBytes = qsizetype{2} * 1024 * 1024; ///< After decompression.
inline constexpr int mostRedirects = 5;
inline constexpr int secondsPerStep = 30;
