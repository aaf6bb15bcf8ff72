// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"
#include "stick/SignedFile.h"

#include <QStringList>

#include <optional>

/// What a signature of the stick says, and who made it.
struct SignatureVerdict {
    SignatureState state = SignatureState::Missing;
    QString fingerprint; ///< Of a good signature's key.

    bool isGood() const { return state == SignatureState::Good; }
    bool operator==(const SignatureVerdict &) const = default;
};

/// What a stick is today, measured against what was signed. An intact report says that nothing was changed
/// since the holders of the two keys signed; who they are only the fingerprints say, compared with what the
/// holder publishes elsewhere. Whoever replaces everything, keys included, gets an intact report with another
/// fingerprint; and a program that was replaced says what it likes of itself: verify from another computer.
struct StickReport {
    SignatureVerdict program; ///< Over MANIFEST.txt, and so over every file that it lists.
    SignatureVerdict data;    ///< Over academy.json.
    QStringList changed;      ///< Other bytes, no plain file any more, or not readable.
    QStringList missing;
    QStringList added;    ///< Unsigned where it is dangerous (isDangerous()).
    QStringList ownFiles; ///< Unsigned, but only documents: told, no reproach.

    bool isIntact() const;
    /// stick-changed, the detail naming the first few files; nothing for an intact one.
    std::optional<Fault> fault() const;

    bool operator==(const StickReport &) const = default;
};
