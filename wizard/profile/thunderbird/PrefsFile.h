// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

/// What a preference can hold: text (bytes, UTF-8 unless somebody wrote \xNN), a 32-bit number, or yes/no.
using PrefValue = std::variant<QByteArray, qint32, bool>;

/// A prefs.js or user.js, read by Thunderbird's own rules and changed without touching any byte that is not
/// the change: comments, order, odd spacing, line endings, a byte order mark and whatever follows a NUL stay.
class PrefsFile
{
public:
    PrefsFile() = default;

    /// Stricter than Thunderbird on one point: it goes on after an error with what it understood and loses
    /// the rest at its next save; here a file with an error is refused. prefs-broken, "line L, column C:
    /// reason".
    static Result<PrefsFile> parse(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }

    /// As Thunderbird sees it: the last user_pref() of that name, else the last pref() of it.
    std::optional<PrefValue> value(const QByteArray &key) const;
    QByteArray text(const QByteArray &key) const; ///< Empty when absent or of another type.
    std::optional<qint32> number(const QByteArray &key) const;
    std::optional<bool> flag(const QByteArray &key) const;

    /// Each name once, in the order of the file.
    QList<QByteArray> keys() const;

    /// Replaces the bytes of the value that counts, or appends a line with the file's own line ending.
    /// Nothing changes when it already has that value, however it is spelled.
    void set(const QByteArray &key, const PrefValue &wanted);

private:
    struct Entry {
        QByteArray key;
        PrefValue value;
        qsizetype begin = 0; ///< Of the value's bytes, a sign included.
        qsizetype end = 0;
        bool isUserValue = true;
    };

    Entry *userEntry(const QByteArray &key);
    void append(const QByteArray &key, const PrefValue &value);
    QByteArray lineEnding() const;

    QByteArray m_bytes;
    qsizetype m_readableEnd = 0; ///< The NUL that ends the file, else the size.
    QList<Entry> m_entries;
};

/// The literal that Thunderbird itself would write: only \ " LF CR are escaped. NUL, which has no form here,
/// is dropped.
QByteArray renderPrefValue(const PrefValue &value);

PrefValue prefText(const QString &text);
