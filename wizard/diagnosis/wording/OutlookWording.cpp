// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/OutlookWording.h"

QString OutlookWording::caution()
{
    return tr("Whether Outlook takes an IMAP account this way was never tried on a real Outlook: look "
              "whether it is there; if not, type the settings from the sheet.");
}

QString OutlookWording::newOutlook()
{
    return tr("The new Outlook takes no settings from this assistant, and it hands your password and your "
              "mail to Microsoft's servers. Thunderbird or the classic Outlook does not. To use it all the "
              "same, type the settings from the sheet.");
}

QString OutlookWording::windowsMail()
{
    return tr("Microsoft has withdrawn Windows Mail; it takes no settings from this assistant.");
}
