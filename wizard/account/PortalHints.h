// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"

#include <QStringList>

#include <map>

/// The words by which an activation portal's pages are recognised: data, since no such page was ever seen.
/// All are compared folded: lower case, no accents, anything but letters and digits a blank.
struct PortalHints {
    // What a field asks for, in its label, name, id, placeholder or title.
    QStringList numen;
    QStringList birthDate;
    QStringList day;
    QStringList month;
    QStringList year;
    QStringList captcha;
    // On the last page, before the value.
    QStringList login;
    QStringList address;
    /// Phrases of a page that say what happened: portal-numen-unknown, portal-locked, ….
    std::map<FaultKind, QStringList> phrases;
    QStringList done; ///< Phrases that say the password is changed or the mailbox active.

    bool operator==(const PortalHints &) const = default;
};
