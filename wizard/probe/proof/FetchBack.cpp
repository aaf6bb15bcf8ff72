// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/FetchBack.h"

namespace {

constexpr QByteArrayView fieldName = "message-id";
constexpr qsizetype longestValue = 1000;

bool isMessageId(QByteArrayView line, qsizetype colon)
{
    return colon > 0 && line.first(colon).trimmed().compare(fieldName, Qt::CaseInsensitive) == 0;
}

} // namespace

void MessageIdReader::add(QByteArrayView line)
{
    m_over = m_over || line.isEmpty();
    if (m_over)
        return;
    const bool folded = line.front() == ' ' || line.front() == '\t';
    if (!folded) {
        const qsizetype colon = line.indexOf(':');
        m_inField = isMessageId(line, colon);
        if (m_inField)
            m_value = line.sliced(colon + 1).toByteArray();
    } else if (m_inField && m_value.size() + line.size() < longestValue) {
        m_value.append(line);
    }
}

bool MessageIdReader::isWanted()
{
    const QByteArray value = std::exchange(m_value, {});
    m_inField = false;
    m_over = false;
    return value.trimmed() == m_messageId;
}
