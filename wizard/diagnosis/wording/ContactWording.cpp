// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

QString ContactWording::itReferent()
{
    return tr("Ask your school's IT referent.");
}

QString ContactWording::helpDesk()
{
    return tr("Ask the académie's help desk; your school's IT referent knows how to reach it.");
}

QString ContactWording::staffOffice()
{
    return tr("Ask your HR manager or your school's secretariat: nobody else can give out a NUMEN.");
}

QString ContactWording::networkKeeper()
{
    return tr("Ask whoever looks after this network: the IT referent in a school, the Internet provider "
              "elsewhere.");
}

QString ContactWording::computerKeeper()
{
    return tr("Ask whoever looks after this computer.");
}

QString ContactWording::nobody()
{
    return tr("There is no need to call anybody.");
}
