// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/RegistryText.h"

#include <QMap>

#include <random>
#include <vector>

/// Windows' registry in memory. Keys and names compare without case and keep the spelling that they came
/// with. A key that was never named has no parent either: filling makes what is missing above.
class MemoryRegistry : public Registry
{
public:
    /// The roots are there.
    MemoryRegistry()
    {
        for (const char *root : {"HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE"})
            addKey(QString::fromLatin1(root));
    }
    explicit MemoryRegistry(const QString &text) : MemoryRegistry() { fill(text); }

    /// Takes over what a .reg file says, "[-key]" and "name"=- too.
    void fill(const QString &text)
    {
        for (const RegistryText::Line &line : RegistryText::Reader(text).lines()) {
            if (line.removesKey) {
                m_keys.removeIf([&](Keys::iterator key) { return isWithin(key.key(), line.key); });
                continue;
            }
            addKey(line.key);
            if (line.name && line.value)
                put(line.key, *line.name, *line.value);
            else if (line.name)
                m_keys[line.key.toCaseFolded()].values.remove(line.name->toCaseFolded());
        }
        m_unflushed = {m_keys};
    }
    /// With its key and what is missing above.
    void put(const QString &key, const QString &name, const RegistryValue &value)
    {
        addKey(key);
        keep(m_keys[key.toCaseFolded()], name, value);
        m_unflushed = {m_keys};
    }
    /// Everything, sorted, one line a value, as the body of a .reg file: equal texts, equal registries. The
    /// two roots are not named unless they hold values.
    QString text() const
    {
        QString text;
        for (auto key = m_keys.cbegin(); key != m_keys.cend(); ++key) {
            if (!key.key().contains(u'\\') && key.value().values.isEmpty())
                continue;
            text += u'[' + key.value().path + QStringLiteral("]\n");
            for (const Entry &entry : key.value().values)
                text += RegistryText::written(entry.name, entry.value) + u'\n';
        }
        return text;
    }
    /// Exactly one value, or none.
    std::optional<RegistryValue> at(const QString &key, const QString &name) const
    {
        const auto &values = m_keys.value(key.toCaseFolded()).values;
        const auto found = values.constFind(name.toCaseFolded());
        return found == values.cend() ? std::nullopt : std::optional(found->value);
    }

    /// From here on, nothing below @p key can be written, or not even be read.
    void refuseWriting(const QString &key) { m_unwritable = key; }
    void refuseReading(const QString &key) { m_unreadable = key; }

    /// What was not flushed is there up to some moment, and gone from then on.
    void powerCut(std::mt19937 &random)
    {
        m_keys = m_unflushed.at(random() % m_unflushed.size());
        m_unflushed = {m_keys};
    }

    /// The same values once more, everything durable.
    void takeCopyOf(const MemoryRegistry &other)
    {
        m_keys = other.m_keys;
        m_unflushed = {m_keys};
    }

    Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) override
    {
        if (isUnreadable(key))
            return refusal(key + u'\\' + name);
        return at(key, name);
    }
    Result<bool> exists(const QString &key) override
    {
        if (isUnreadable(key))
            return refusal(key);
        return m_keys.contains(key.toCaseFolded());
    }
    Result<QStringList> keys(const QString &key) override
    {
        if (isUnreadable(key))
            return refusal(key);
        QStringList names;
        for (const Key &other : m_keys) {
            const qsizetype backslash = other.path.lastIndexOf(u'\\');
            if (backslash > 0 && other.path.left(backslash).compare(key, Qt::CaseInsensitive) == 0)
                names += other.path.sliced(backslash + 1);
        }
        return names;
    }
    Result<QStringList> values(const QString &key) override
    {
        if (isUnreadable(key))
            return refusal(key);
        QStringList names;
        for (const Entry &entry : m_keys.value(key.toCaseFolded()).values)
            names += entry.name;
        return names;
    }
    Result<Done> makeKey(const QString &key) override
    {
        const qsizetype backslash = key.lastIndexOf(u'\\');
        const bool hasParent = backslash > 0 && m_keys.contains(key.left(backslash).toCaseFolded());
        if (isUnwritable(key) || (!hasParent && !m_keys.contains(key.toCaseFolded())))
            return refusal(key);
        addKey(key);
        return remember();
    }
    Result<Done> set(const QString &key, const QString &name, const RegistryValue &value) override
    {
        if (isUnwritable(key) || !m_keys.contains(key.toCaseFolded()))
            return refusal(key + u'\\' + name);
        keep(m_keys[key.toCaseFolded()], name, value);
        return remember();
    }
    Result<Done> remove(const QString &key, const QString &name) override
    {
        if (!m_keys.contains(key.toCaseFolded()))
            return Done{};
        if (isUnwritable(key))
            return refusal(key + u'\\' + name);
        m_keys[key.toCaseFolded()].values.remove(name.toCaseFolded());
        return remember();
    }
    Result<Done> removeKey(const QString &key) override
    {
        if (!m_keys.contains(key.toCaseFolded()))
            return Done{};
        const bool isEmpty = keys(key).value().isEmpty() && values(key).value().isEmpty();
        if (isUnwritable(key) || !key.contains(u'\\') || !isEmpty)
            return refusal(key);
        m_keys.remove(key.toCaseFolded());
        return remember();
    }
    Result<Done> flush(const QString &key) override
    {
        if (isUnwritable(key) || !m_keys.contains(key.toCaseFolded()))
            return refusal(key);
        m_unflushed = {m_keys};
        return Done{};
    }

private:
    struct Entry {
        QString name;
        RegistryValue value;
    };
    struct Key {
        QString path;
        QMap<QString, Entry> values; ///< By their names without case.
    };
    using Keys = QMap<QString, Key>; ///< By their paths without case.

    static Fault refusal(const QString &path)
    {
        return {FaultKind::ReadOnly, path + QStringLiteral(": refused")};
    }
    static bool isWithin(const QString &key, const QString &above)
    {
        return key.compare(above, Qt::CaseInsensitive) == 0 ||
               key.startsWith(above + u'\\', Qt::CaseInsensitive);
    }
    bool isUnreadable(const QString &key) const
    {
        return !m_unreadable.isEmpty() && isWithin(key, m_unreadable);
    }
    bool isUnwritable(const QString &key) const
    {
        return isUnreadable(key) || (!m_unwritable.isEmpty() && isWithin(key, m_unwritable));
    }
    void addKey(const QString &key)
    {
        if (m_keys.contains(key.toCaseFolded()))
            return;
        if (const qsizetype backslash = key.lastIndexOf(u'\\'); backslash > 0)
            addKey(key.left(backslash));
        m_keys.insert(key.toCaseFolded(), {key, {}});
    }
    /// A value that is there keeps the spelling of its name.
    static void keep(Key &key, const QString &name, const RegistryValue &value)
    {
        const QString folded = name.toCaseFolded();
        const QString spelled = key.values.contains(folded) ? key.values[folded].name : name;
        key.values.insert(folded, {spelled, value});
    }
    Result<Done> remember()
    {
        m_unflushed.push_back(m_keys);
        return Done{};
    }

    Keys m_keys;
    std::vector<Keys> m_unflushed = {{}}; ///< As it was flushed last, and after every step since.
    QString m_unwritable;
    QString m_unreadable;
};
