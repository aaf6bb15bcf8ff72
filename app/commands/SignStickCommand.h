// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "stick/StickSigning.h"

#include <QCoreApplication>

/// Signs a stick, or its academy.json alone, and reads it back. The key stays off the stick: in a file that
/// its owner alone may read, encrypted if he gave a passphrase.
class SignStickCommand
{
    Q_DECLARE_TR_FUNCTIONS(SignStickCommand)
public:
    static Answer run(const SignStickOptions &options);

private:
    static std::optional<Answer> problemWith(const SignStickOptions &options);
    static std::variant<SigningKey, Answer> keyFor(const SignStickOptions &options);
    static std::variant<SigningKey, Answer> readKey(const QString &file, const Secret &passphrase);
    static std::variant<SigningKey, Answer> makeKey(const QString &file, const Secret &passphrase);
    static Answer sign(const SignStickOptions &options, const SigningKey &key);
    static Answer answerTo(const SignStickOptions &options, const SigningKey &key,
                           const StickSignatures &signatures);
};
