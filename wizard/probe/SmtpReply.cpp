// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SmtpReply.h"

#include "probe/ServerLine.h"

SmtpReplyReader::Progress SmtpReplyReader::add(QByteArrayView line)
{
    if (line.size() < 3 || (line.size() > 3 && line.at(3) != ' ' && line.at(3) != '-'))
        return Progress::Malformed;
    bool isNumber = false;
    const int code = line.first(3).toByteArray().toInt(&isNumber);
    if (!isNumber || code < 200 || code > 599)
        return Progress::Malformed;
    m_reply.code = code; // where the lines disagree, the last one counts: RFC 5321 §4.2.1
    m_reply.texts.append(line.size() > 4 ? readable(line.sliced(4)) : QString());
    m_reply.line = readable(line);
    return line.size() > 3 && line.at(3) == '-' ? Progress::More : Progress::Complete;
}
