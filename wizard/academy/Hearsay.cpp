// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/Hearsay.h"

namespace {

std::vector<const ServerRow *> rowsOf(const Academy &academy)
{
    std::vector<const ServerRow *> rows;
    for (const MailService &service : academy.services) {
        for (const ServerPreset &preset : service.presets)
            rows.insert(rows.end(), {&preset.incoming, &preset.outgoing});
    }
    return rows;
}

/// True when rows name @p matches, and all of them with low confidence.
template <typename Matches>
bool isNamedFaintly(const Academy &academy, Matches matches)
{
    bool named = false;
    for (const ServerRow *row : rowsOf(academy)) {
        if (!row->endpoint || !matches(*row->endpoint))
            continue;
        if (row->confidence != Confidence::Low)
            return false;
        named = true;
    }
    return named;
}

} // namespace

bool isHearsay(const Academy &academy, const Endpoint &endpoint)
{
    return isNamedFaintly(academy, [&](const Endpoint &each) { return each == endpoint; });
}

bool isHearsay(const Academy &academy, const QString &host)
{
    return isNamedFaintly(academy, [&](const Endpoint &each) { return each.host == host; });
}
