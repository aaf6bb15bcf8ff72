// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "stick/Keys.h"
#include "stick/StickNames.h"

#include <QMap>

#include <stop_token>

/// What signing adds to a stick, to be written by the caller: contents by the name in the stick's folder.
struct StickSignatures {
    QMap<QString, QByteArray> files;
    qsizetype signedFiles = 0;
};

/// Everything in @p folder as it is now, academy.json included, by @p key. Nothing is written.
/// stick-changed: something there that cannot be signed (a link, a name that another system would read
/// otherwise), or no academy.json; the detail says what. cancelled: @p stop was asked for.
Result<StickSignatures> signStick(const QString &folder, const SigningKey &key,
                                  const std::stop_token &stop = {});

/// academy.json alone. The rest of the stick keeps its signature, and has to be as it was signed: nobody puts
/// a name under data whose program was changed.
Result<StickSignatures> signAcademy(const QString &folder, const SigningKey &key,
                                    const std::stop_token &stop = {});
