// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Registry.h"

using namespace Qt::StringLiterals;

namespace {

/// What a system without a registry has of one.
class NoRegistry final : public Registry
{
public:
    Result<std::optional<RegistryValue>> value(const QString & /*key*/, const QString & /*name*/) override
    {
        return std::optional<RegistryValue>();
    }
    Result<bool> exists(const QString & /*key*/) override { return false; }
    Result<QStringList> keys(const QString & /*key*/) override { return QStringList(); }
    Result<QStringList> values(const QString & /*key*/) override { return QStringList(); }
    Result<Done> makeKey(const QString &key) override { return refused(key); }
    Result<Done> set(const QString &key, const QString & /*name*/, const RegistryValue & /*value*/) override
    {
        return refused(key);
    }
    Result<Done> remove(const QString &key, const QString & /*name*/) override { return refused(key); }
    Result<Done> removeKey(const QString &key) override { return refused(key); }
    Result<Done> flush(const QString &key) override { return refused(key); }

private:
    static Fault refused(const QString &key) { return {FaultKind::ReadOnly, key}; }
};

} // namespace

Registry &Registry::ofThisSystem()
{
    static NoRegistry none;
    return none;
}
