// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// An .ini file of Mozilla's kind (profiles.ini, installs.ini, compatibility.ini, application.ini), read by
/// the rules of Gecko's nsINIParser and changed without touching any other byte: comments, order, blank lines
/// and endings stay. Rules: '#' or ';' in the first column starts a comment; keys and values are taken
/// verbatim (no trimming after
/// '='); a section that comes twice is one section; the last assignment of a key counts; a NUL byte ends the
/// file.
class IniFile
{
public:
    IniFile() = default;

    /// Like Gecko it steps over lines it cannot read, but refuses UTF-16 (prefs-broken), which it could not
    /// edit.
    static Result<IniFile> parse(const QByteArray &bytes);

    QByteArray bytes() const;

    /// In the order of the file, each once; only those that hold a key.
    QList<QByteArray> sections() const;
    QList<QByteArray> keys(const QByteArray &section) const;
    std::optional<QByteArray> value(const QByteArray &section, const QByteArray &key) const;

    /// Replaces the value that counts, else adds a line at the end of the section, else a section at the end
    /// of the file. Line breaks, which have no form here, are dropped from @p value.
    void set(const QByteArray &section, const QByteArray &key, const QByteArray &value);

private:
    /// A piece of the file with its line ending. An assignment has section and key, a header its section.
    struct Line {
        QByteArray text;
        QByteArray ending;
        QByteArray section;
        QByteArray key;

        QByteArray value() const { return text.sliced(text.indexOf('=') + 1); }
    };

    void readLine(Line line, std::optional<QByteArray> &section);
    void append(const QByteArray &text, const QByteArray &section, const QByteArray &key);
    void closeLastLine();
    QByteArray lineEnding() const;

    QByteArray m_byteOrderMark;
    QList<Line> m_lines;
    QByteArray m_unread; ///< From the first NUL on.
};
