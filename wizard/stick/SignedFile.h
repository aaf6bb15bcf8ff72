// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stick/StickNames.h"

#include <QByteArray>

enum class SignatureState {
    Good,        ///< The file is as the holder of the key beside it signed it.
    Missing,     ///< One of the three files is not there, or no plain file.
    KeyUnusable, ///< The key beside it is none.
    Wrong,       ///< Another file, another key or another signature.
};

/// One file of the stick that is signed by itself, read once: what was verified is what is used.
struct SignedFile {
    SignatureState state = SignatureState::Missing;
    QByteArray content;  ///< Empty unless good.
    QString fingerprint; ///< Of the key, PublicKey::fingerprint(); empty unless good.
    QStringList missing; ///< Which of the three.
};

SignedFile readSigned(const QString &folder, const SignedName &name);

/// Whether @p folder is, or was, a signed stick: one of the six files of the signatures other than
/// academy.json lies there.
bool isStick(const QString &folder);
