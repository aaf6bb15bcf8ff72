// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteChoices.h"

using namespace Qt::StringLiterals;

void takeUp(SetupSession &session, const Site &site)
{
    session.setService(site.service); // neither does anything for a name that is empty
    session.setPreset(site.preset);
}

MailProgram proposedProgram(const std::optional<Site> &site, const ClientsFound &found)
{
    const bool hasThunderbird = !found.thunderbird.installs.isEmpty();
    const bool hasOutlook = !found.outlook.classic.isEmpty();
    for (const QString &client : site ? site->clients : QStringList()) {
        if (client == u"thunderbird"_s && hasThunderbird)
            return MailProgram::Thunderbird;
        if (client == u"outlook"_s && hasOutlook)
            return MailProgram::Outlook;
    }
    return hasThunderbird || !hasOutlook ? MailProgram::Thunderbird : MailProgram::Outlook;
}

Signature linesOf(const Signature &whole, const QStringList &wanted)
{
    const auto kept = [&](const QString &line, const QString &text) {
        return wanted.isEmpty() || wanted.contains(line) ? text : QString();
    };
    return {kept(u"name"_s, whole.name), kept(u"function"_s, whole.function),
            kept(u"school"_s, whole.school)};
}

Signature proposedSignature(const std::optional<Site> &site, const PersonName &name)
{
    return site ? linesOf({name.displayName(), {}, site->school}, site->signature)
                : Signature{name.displayName(), {}, {}};
}
