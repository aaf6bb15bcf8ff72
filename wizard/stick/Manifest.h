// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stick/FileDigest.h"
#include "stick/StickPath.h"

#include <vector>

/// What each file of a stick was when it was signed. One set of files has one text: the paths in the order of
/// their UTF-8 bytes, lower-case hexadecimal, one line feed after each line.
///
///     assistant-messagerie stick 1
///     <SHA-256> <size in bytes> <path>
///
/// So that others can check it too:  tail -n +2 MANIFEST.txt | sed 's/ [0-9]* /  /' | sha256sum -c
class Manifest
{
public:
    struct Entry {
        StickPath path;
        FileDigest digest;

        bool operator==(const Entry &) const = default;
    };

    /// In any order. Refused with stick-changed, the detail naming the path: no file at all, a path twice or
    /// differing in case alone, a file that would be a folder too, one of namesOutsideManifest().
    static Result<Manifest> of(std::vector<Entry> entries);
    /// Anything but the one text of its files is refused with stick-changed.
    static Result<Manifest> parse(QByteArrayView text);

    QByteArray text() const;
    const std::vector<Entry> &entries() const { return m_entries; }

    bool operator==(const Manifest &) const = default;

private:
    explicit Manifest(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    std::vector<Entry> m_entries;
};
