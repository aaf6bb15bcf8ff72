// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Registry.h"

#include <QList>

/// One line of a .reg file. Absent: importing removes the value, if it is there.
struct RegistryFileValue {
    QString key;
    QString name;
    std::optional<RegistryValue> value;

    bool operator==(const RegistryFileValue &) const = default;
};

/// A file that regedit imports: "Windows Registry Editor Version 5.00", UTF-16LE with BOM, CRLF. Each key
/// stands once, where its first value came. Every type and byte comes back as it was: text that quotes cannot
/// hold (line breaks, two closing zeros) is written as bytes. But regedit (Wine's, tried) adds the closing
/// zero that a text lacks.
QByteArray registryFile(const QList<RegistryFileValue> &values);
