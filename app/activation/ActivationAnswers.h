// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "account/Numen.h"

#include <QString>

#include <vector>

/// What a person who is not there has said beforehand: what `activate --answers -` reads.
struct ActivationAnswers {
    /// One entry of "fields": a label as the portal shows it, and what goes there.
    struct Field {
        QString label;
        Secret value;
    };

    Numen numen;
    BirthDate birthDate;
    Secret password; ///< The new one; empty when none was given.
    std::vector<Field> fields;
};
