// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteChoices.h"

void takeUp(SetupSession &session, const Site &site)
{
    session.setService(site.service); // neither does anything for a name that is empty
    session.setPreset(site.preset);
}
