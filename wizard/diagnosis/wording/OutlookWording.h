// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What to expect of the programs that go by the name of Outlook.
class OutlookWording
{
    Q_DECLARE_TR_FUNCTIONS(OutlookWording)
public:
    static QString caution();
    static QString newOutlook();
    static QString windowsMail();
};
