// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepairJson.h"

namespace {

Json jsonOf(const StoredServer &server)
{
    const Endpoint &endpoint = server.endpoint;
    return {{"host", utf8(endpoint.host)},
            {"port", endpoint.port},
            {"protocol", utf8(wordFor(endpoint.protocol))},
            {"security", utf8(wordFor(endpoint.security))},
            {"userName", utf8(server.userName)},
            {"signingIn", server.authMethod}};
}

Json jsonOf(const SettingChange &change)
{
    return {{"role", utf8(wordFor(change.role))},
            {"setting", utf8(wordFor(change.what))},
            {"before", utf8(change.before)},
            {"after", utf8(change.after)}};
}

} // namespace

Json jsonOf(const RepairCandidate &candidate)
{
    const StoredAccount &account = candidate.account;
    return {{"profile", utf8(candidate.profile.folder)},
            {"name", utf8(candidate.profile.name)},
            {"address", utf8(account.address)},
            {"incoming", jsonOf(account.incoming)},
            {"outgoing", account.outgoing ? jsonOf(*account.outgoing) : Json(nullptr)},
            {"remembered", candidate.remembered}};
}

Json jsonOf(const Repair &repair)
{
    Json findings = Json::array();
    for (const Ailment ailment : repair.ailments)
        findings.push_back(utf8(wordFor(ailment)));
    Json hints = Json::array();
    for (const Fault &hint : repair.hints)
        hints.push_back(utf8(identifierOf(hint.kind)));
    Json changes = Json::array();
    for (const SettingChange &change : repair.changes)
        changes.push_back(jsonOf(change));
    const auto failure = failureOf(repair);
    const std::optional<Advice> advice = !repair.ailments.isEmpty()
                                             ? std::optional(adviceFor(repair.ailments.first()))
                                         : repair.fault ? std::optional(adviceFor(repair.fault->kind))
                                                        : std::nullopt;
    return {{"verdict", utf8(wordFor(repair.verdict))},
            {"findings", findings},
            {"failure", failure ? Json(utf8(identifierOf(*failure))) : Json(nullptr)},
            {"message", utf8(advice ? advice->sentence : QString())},
            {"remedy", utf8(advice ? advice->remedy : QString())},
            {"hints", hints},
            {"login", repair.login ? Json(utf8(repair.login->toString())) : Json(nullptr)},
            {"loginGuessed", repair.loginIsGuessed},
            {"changes", changes}};
}

std::optional<FaultKind> failureOf(const Repair &repair)
{
    if (!repair.ailments.isEmpty()) {
        if (const auto kind = kindOf(repair.ailments.first()))
            return kind;
    }
    return repair.fault ? std::optional(repair.fault->kind) : std::nullopt;
}
