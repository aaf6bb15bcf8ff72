// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchoolOffer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In the words of Mozilla's config-v1.1; nothing where only the person knows.
std::optional<QString> userNameFor(LoginForm form)
{
    switch (form) {
    case LoginForm::Login: return u"%EMAILLOCALPART%"_s;
    case LoginForm::LoginAddress: return u"%EMAILLOCALPART%@%EMAILDOMAIN%"_s;
    case LoginForm::Address: return u"%EMAILADDRESS%"_s;
    case LoginForm::Typed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

void add(QList<ServerAccess> &servers, const ServerRow &row)
{
    const auto userName = userNameFor(row.loginForm);
    if (!row.endpoint || !userName)
        return;
    const auto secure = SecureEndpoint::from(*row.endpoint);
    if (!secure)
        return;
    const ServerAccess access{secure.value(), *userName};
    if (!servers.contains(access))
        servers += access;
}

bool isOffered(const ServerPreset &preset)
{
    return !preset.discouraged && preset.confidence() != Confidence::Low;
}

} // namespace

SchoolSettings schoolSettingsOf(const Academy &academy)
{
    SchoolSettings school{academy.domain, academy.name, {}, {}};
    for (const ServerPreset &preset : academy.services.front().presets) {
        if (!isOffered(preset))
            continue;
        add(school.incoming, preset.incoming);
        add(school.outgoing, preset.outgoing);
    }
    return school;
}

bool loginDiffersFromAddress(const Academy &academy)
{
    return std::ranges::any_of(academy.services.front().presets, [](const ServerPreset &preset) {
        return isOffered(preset) && preset.incoming.loginForm != LoginForm::Address;
    });
}
