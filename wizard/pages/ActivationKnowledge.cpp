// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActivationKnowledge.h"

#include "account/PasswordStrength.h"
#include "pages/PortalIdentityForm.h"

namespace {

QStringList wordsOf(const std::optional<Identity> &identity)
{
    return identity ? QStringList{identity->name.displayName(), identity->login.toString()} : QStringList();
}

} // namespace

PortalWho expectedOf(const SetupSession &session)
{
    PortalWho who;
    if (!session.identity())
        return who;
    for (const LoginSuggestion &suggestion : suggestLogins(session.identity()->name))
        who.suggestedLogins.push_back(suggestion.login);
    who.suggestedAddresses = suggestAddresses(session.identity()->name, session.academy().domain);
    return who;
}

PasswordWatch passwordWatch(const SetupSession &session, const PortalIdentityForm &typed)
{
    return {
        .bits = [&session](
                    const Secret &password) { return estimatedBits(password, wordsOf(session.identity())); },
        .concern =
            [&session, &typed](const Secret &password) {
                const auto numen = typed.numen();
                const auto birthDate = typed.birthDate();
                const auto &identity = session.identity();
                return concernAbout(password, numen ? &*numen : nullptr, birthDate ? &*birthDate : nullptr,
                                    identity ? &identity->name : nullptr);
            }};
}
