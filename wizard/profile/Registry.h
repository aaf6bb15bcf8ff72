// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

/// One value of Windows' registry, as it is stored: type and bytes, so that what is put back is what was
/// there.
struct RegistryValue {
    /// As winnt.h numbers them; other types are carried, not understood.
    enum class Type : quint32 {
        String = 1,
        ExpandString = 2,
        Binary = 3,
        DoubleWord = 4,
        MultiString = 7,
        QuadWord = 11
    };
    Type type = Type::String;
    QByteArray data; ///< Strings: UTF-16LE with its closing zero; numbers: little-endian.

    static RegistryValue ofText(const QString &text);
    static RegistryValue ofNumber(quint32 number);

    /// Nothing when the type is another. A missing closing zero is none of a reader's worries.
    std::optional<QString> text() const; ///< String and ExpandString, the latter not expanded.
    std::optional<quint32> number() const;
    /// For a person: texts in quotes, numbers decimal and hexadecimal, anything else by its size.
    QString shown() const;

    bool operator==(const RegistryValue &) const = default;
};

/// Windows' registry, one call a step as with Disk. Keys are whole paths as a .reg file writes them,
/// "HKEY_CURRENT_USER\Software\…"; names and keys compare without case; the empty name is a key's default
/// value. HKEY_LOCAL_MACHINE is read in its 64-bit view. Faults: read-only, with the path and the reason.
/// Elsewhere than on Windows the registry is empty and cannot be written.
class Registry
{
public:
    virtual ~Registry() = default;
    Registry(const Registry &) = delete;
    Registry &operator=(const Registry &) = delete;
    Registry(Registry &&) = delete;
    Registry &operator=(Registry &&) = delete;

    static Registry &ofThisSystem();

    virtual Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) = 0;
    virtual Result<bool> exists(const QString &key) = 0;
    virtual Result<QStringList>
    keys(const QString &key) = 0; ///< Names of its sub-keys; none when it is not there.
    virtual Result<QStringList> values(const QString &key) = 0; ///< Names of its values.

    virtual Result<Done>
    makeKey(const QString &key) = 0; ///< Its parent must exist; one that is there is fine.
    virtual Result<Done> set(const QString &key, const QString &name, const RegistryValue &value) = 0;
    virtual Result<Done> remove(const QString &key, const QString &name) = 0; ///< Missing is fine.
    virtual Result<Done>
    removeKey(const QString &key) = 0; ///< Missing is fine. Fails while it has sub-keys or values.
    virtual Result<Done>
    flush(const QString &key) = 0; ///< Its values survive a power cut from here on. It must exist.

protected:
    Registry() = default;
};
