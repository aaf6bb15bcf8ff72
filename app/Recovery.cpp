// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recovery.h"

#include "diagnosis/Catalogue.h"
#include "profile/Journal.h"

QStringList recovered(const QString &stateFolder)
{
    const auto done = Journal(stateFolder).recover();
    return done ? QStringList() : QStringList{sentenceFor(done.fault())};
}
