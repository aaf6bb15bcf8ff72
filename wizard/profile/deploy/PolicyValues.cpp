// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/PolicyValues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString certificatesKey = policyKey + u"\\Certificates"_s;
const QString installKey = certificatesKey + u"\\Install"_s;

Result<RegistryChange> wished(Registry &registry, const QString &key, const QString &name,
                              const RegistryValue &after)
{
    return registry.value(key, name).andThen([&](const std::optional<RegistryValue> &before) {
        return Result<RegistryChange>(RegistryChange{key, name, before, after});
    });
}

/// A list there is values called 1, 2, …: ours goes behind the last.
Result<RegistryChange> authorityIn(Registry &registry, const QString &file)
{
    const auto names = registry.values(installKey);
    if (!names)
        return names.fault();
    int last = 0;
    for (const QString &name : names.value()) {
        const auto listed = registry.value(installKey, name);
        if (!listed)
            return listed.fault();
        if (listed.value() && listed.value()->text() == file)
            return RegistryChange{installKey, name, listed.value(), listed.value()};
        last = std::max(last, name.toInt());
    }
    return wished(registry, installKey, QString::number(last + 1), RegistryValue::ofText(file));
}

Result<Done> takeCertificates(Registry &registry, PolicyValues &values)
{
    const auto there = registry.exists(certificatesKey);
    if (!there)
        return there.fault();
    if (!there.value())
        return Done{};
    PolicyWishes &wishes = values.leftForFile;
    if (wishes.enterpriseRoots) {
        const auto change =
            wished(registry, certificatesKey, u"ImportEnterpriseRoots"_s, RegistryValue::ofNumber(1));
        if (!change)
            return change.fault();
        values.registry += change.value();
    }
    if (!wishes.authorityFile.isEmpty()) {
        const auto change = authorityIn(registry, wishes.authorityFile);
        if (!change)
            return change.fault();
        values.registry += change.value();
    }
    wishes.enterpriseRoots = false;
    wishes.authorityFile.clear();
    return Done{};
}

Result<Done> takeTelemetry(Registry &registry, PolicyValues &values)
{
    const QString name = u"DisableTelemetry"_s;
    const auto there = registry.value(policyKey, name);
    if (!there)
        return there.fault();
    if (!there.value() || !values.leftForFile.noTelemetry)
        return Done{};
    values.registry += RegistryChange{policyKey, name, there.value(), RegistryValue::ofNumber(1)};
    values.leftForFile.noTelemetry = false;
    return Done{};
}

} // namespace

Result<PolicyValues> policyValues(Registry &registry, const PolicyWishes &wishes)
{
    PolicyValues values{{}, wishes};
    return takeCertificates(registry, values)
        .andThen([&](Done) { return takeTelemetry(registry, values); })
        .andThen([&](Done) { return Result<PolicyValues>(values); });
}
