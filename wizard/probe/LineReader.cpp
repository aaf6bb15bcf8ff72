// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LineReader.h"

void LineReader::feed(QByteArrayView bytes)
{
    if (m_overlong)
        return;
    m_bytes.append(bytes);
    notice();
}

std::optional<QByteArray> LineReader::takeLine()
{
    const qsizetype end = m_bytes.indexOf('\n');
    if (m_overlong || end < 0)
        return std::nullopt;
    QByteArray line = m_bytes.first(end);
    m_bytes.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    notice();
    return line;
}

void LineReader::notice()
{
    const qsizetype end = m_bytes.indexOf('\n');
    const qsizetype length = end < 0 ? m_bytes.size() : end;
    if (length <= longestLine)
        return;
    m_overlong = true;
    m_bytes.truncate(longestLine);
}
