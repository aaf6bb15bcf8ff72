// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QList>

/// What a school's computers are told of its mail, whoever logs on. Nothing in it is about a person.
struct SchoolSettings {
    QString domain; ///< "ac-amiens.fr"
    QString name;   ///< "Académie d'Amiens"
    /// Best first. A user name is a text with Thunderbird's variables: "%EMAILLOCALPART%".
    QList<ServerAccess> incoming;
    QList<ServerAccess> outgoing;
    QByteArray academyFile = {}; ///< The data file to hand on; empty: what is built in.
    QByteArray authority = {};   ///< The school's own certificate, PEM; empty: none.

    bool operator==(const SchoolSettings &) const = default;
};
