// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Interruption.h"
#include "profile/Registry.h"

/// A registry that stops or refuses when its interruption says so. Its steps need no space on the disk: the
/// files that hold it grow on their own.
class InterruptedRegistry : public Registry
{
public:
    InterruptedRegistry(Registry &real, Interruption &interruption)
        : m_real(real), m_interruption(interruption)
    {
    }

    Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) override
    {
        return at(key, [&] { return m_real.value(key, name); });
    }
    Result<bool> exists(const QString &key) override
    {
        return at(key, [&] { return m_real.exists(key); });
    }
    Result<QStringList> keys(const QString &key) override
    {
        return at(key, [&] { return m_real.keys(key); });
    }
    Result<QStringList> values(const QString &key) override
    {
        return at(key, [&] { return m_real.values(key); });
    }
    Result<Done> makeKey(const QString &key) override
    {
        return at(key, [&] { return m_real.makeKey(key); });
    }
    Result<Done> set(const QString &key, const QString &name, const RegistryValue &value) override
    {
        return at(key, [&] { return m_real.set(key, name, value); });
    }
    Result<Done> remove(const QString &key, const QString &name) override
    {
        return at(key, [&] { return m_real.remove(key, name); });
    }
    Result<Done> removeKey(const QString &key) override
    {
        return at(key, [&] { return m_real.removeKey(key); });
    }
    Result<Done> flush(const QString &key) override
    {
        return at(key, [&] { return m_real.flush(key); });
    }

private:
    template <typename Step>
    auto at(const QString &key, Step step) -> decltype(step())
    {
        return m_interruption.at(key, false, step);
    }

    Registry &m_real;
    Interruption &m_interruption;
};
