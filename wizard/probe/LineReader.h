// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// Cuts what a server sends into lines, in bounded memory. A line ends with LF; a CR before it is dropped
/// (some servers send bare LF).
class LineReader
{
public:
    /// RFC 5321 allows 512 bytes, RFC 9051 asks clients for 8192; nobody's greeting is longer.
    static constexpr qsizetype longestLine = 8192;

    /// Takes @p bytes in. Once a line is over the bound, everything after it is dropped.
    void feed(QByteArrayView bytes);

    /// The next complete line, without its end.
    std::optional<QByteArray> takeLine();

    /// The line that comes next is over the bound; takeLine() gives nothing any more.
    bool isOverlong() const { return m_overlong; }

    /// What came after the last line taken.
    QByteArrayView rest() const { return m_bytes; }

private:
    void notice();

    QByteArray m_bytes;
    bool m_overlong = false;
};
