// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A file that carries a signature of its own, and the two files beside it that make one: the 64 bytes of the
/// Ed25519 signature and the key that made it (PEM). OpenSSL reads all three:
/// openssl pkeyutl -verify -rawin -pubin -inkey KEY -in FILE -sigfile SIGNATURE
struct SignedName {
    QString file;
    QString signature;
    QString key;
    qint64 longest; ///< Bytes; a longer file is refused unread.
};

/// Everything of the stick but the six files here: what each file was when it was signed.
const SignedName &manifestName();

/// The académie's data, signed apart: whoever looks after a school's sticks adapts and signs it with a key of
/// his own, and what he was given stays provably as it was.
const SignedName &academyName();

/// The six names.
QStringList namesOutsideManifest();
